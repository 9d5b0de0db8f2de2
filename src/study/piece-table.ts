/**
 * @module The registry's dictionary of pieces, from `/api/v2/studies/metadata` and NLM's Study Data Structure page.
 *
 * One line a field, in the registry's order, indented below the structure that holds it:
 * `field Piece type`, `[]` for lists, `=` further accepted names, `nested` where `SEARCH[…]` may look inside one item.
 * The 71 pieces that are searched but never returned name their rule: `count:` the items of lists beside them,
 * `distinct:` countries, `year:` of a date beside them, `code:` the ISO code of a country.
 */
export const PIECE_TABLE = `
protocolSection ProtocolSection ProtocolSection
  identificationModule IdentificationModule IdentificationModule
    nctId NCTId text =NCT-ID
    nctIdAliases NCTIdAlias text[]
    orgStudyIdInfo OrgStudyIdInfo OrgStudyIdInfo
      id OrgStudyId text =ORGANIZATION-STUDY-ID
      type OrgStudyIdType OrgStudyIdType =ORGANIZATION-STUDY-ID-TYPE
      link OrgStudyIdLink text
    secondaryIdInfos SecondaryIdInfo SecondaryIdInfo[]
      id SecondaryId text =SECONDARY-ID
      type SecondaryIdType SecondaryIdType =SECONDARY-ID-TYPE
      domain SecondaryIdDomain text =SECONDARY-ID-DOMAIN
      link SecondaryIdLink text
    briefTitle BriefTitle text =BRIEF-TITLE
    officialTitle OfficialTitle text =OFFICIAL-TITLE
    acronym Acronym text =ACRONYM
    organization Organization Organization
      fullName OrgFullName text =ORGANIZATION-FULLNAME
      class OrgClass AgencyClass =ORGANIZATION-CLASS
    numNctAliases NumNCTAliases short count:nctIdAliases
    numSecondaryIds NumSecondaryIds short count:secondaryIdInfos
  statusModule StatusModule StatusModule
    statusVerifiedDate StatusVerifiedDate PartialDate =VERIFICATION-DATE
    overallStatus OverallStatus Status =OVERALL-STATUS
    lastKnownStatus LastKnownStatus Status =LAST-KNOWN-STATUS
    delayedPosting DelayedPosting boolean =DELAYED
    whyStopped WhyStopped markup =WHY-STOPPED
    expandedAccessInfo ExpandedAccessInfo ExpandedAccessInfo
      hasExpandedAccess HasExpandedAccess boolean =HAS-EXPANDED-ACCESS
      nctId ExpandedAccessNCTId text =HAS-EXPANDED-ACCESS-NCT
      statusForNctId ExpandedAccessStatusForNCTId ExpandedAccessStatus
    startDateStruct StartDateStruct PartialDateStruct
      date StartDate PartialDate =START-DATE
      type StartDateType DateType
    primaryCompletionDateStruct PrimaryCompletionDateStruct PartialDateStruct
      date PrimaryCompletionDate PartialDate =COMPLETION-DATE-PRIMARY
      type PrimaryCompletionDateType DateType
    completionDateStruct CompletionDateStruct PartialDateStruct
      date CompletionDate PartialDate =COMPLETION-DATE
      type CompletionDateType DateType
    studyFirstSubmitDate StudyFirstSubmitDate NormalizedDate =STUDY-FIRST-SUBMITTED,FIRST-RECEIVED-DATE
    studyFirstSubmitQcDate StudyFirstSubmitQCDate NormalizedDate =STUDY-FIRST-SUBMITTED-QC
    studyFirstPostDateStruct StudyFirstPostDateStruct DateStruct
      date StudyFirstPostDate NormalizedDate =STUDY-FIRST-POSTED
      type StudyFirstPostDateType DateType
      studyFirstPostYear StudyFirstPostYear short year:date
    resultsWaived ResultsWaived boolean
    resultsFirstSubmitDate ResultsFirstSubmitDate NormalizedDate =RESULTS-FIRST-SUBMITTED,FIRST-RECEIVED-RESULTS-DATE
    resultsFirstSubmitQcDate ResultsFirstSubmitQCDate NormalizedDate =RESULTS-FIRST-SUBMITTED-QC
    resultsFirstPostDateStruct ResultsFirstPostDateStruct DateStruct
      date ResultsFirstPostDate NormalizedDate =RESULTS-FIRST-POSTED
      type ResultsFirstPostDateType DateType
      resultsFirstPostYear ResultsFirstPostYear short year:date
    dispFirstSubmitDate DispFirstSubmitDate NormalizedDate =DISPOSITION-FIRST-SUBMITTED,FIRST-RECEIVED-DISPOSITION-DATE
    dispFirstSubmitQcDate DispFirstSubmitQCDate NormalizedDate =DISPOSITION-FIRST-SUBMITTED-QC
    dispFirstPostDateStruct DispFirstPostDateStruct DateStruct
      date DispFirstPostDate NormalizedDate =DISPOSITION-FIRST-POSTED
      type DispFirstPostDateType DateType
      dispFirstPostYear DispFirstPostYear short year:date
    lastUpdateSubmitDate LastUpdateSubmitDate NormalizedDate =LAST-UPDATE-SUBMITTED,LAST-RELEASE-DATE
    lastUpdatePostDateStruct LastUpdatePostDateStruct DateStruct
      date LastUpdatePostDate NormalizedDate =LAST-UPDATE-POSTED
      type LastUpdatePostDateType DateType
      lastUpdatePostYear LastUpdatePostYear short year:date
    studyFirstSubmitYear StudyFirstSubmitYear short year:studyFirstSubmitDate
    resultsFirstSubmitYear ResultsFirstSubmitYear short year:resultsFirstSubmitDate
    dispFirstSubmitYear DispFirstSubmitYear short year:dispFirstSubmitDate
    lastUpdateSubmitYear LastUpdateSubmitYear short year:lastUpdateSubmitDate
  sponsorCollaboratorsModule SponsorCollaboratorsModule SponsorCollaboratorsModule
    responsibleParty ResponsibleParty ResponsibleParty
      type ResponsiblePartyType ResponsiblePartyType =RESPONSIBLE-PARTY-TYPE
      investigatorFullName ResponsiblePartyInvestigatorFullName text
      investigatorTitle ResponsiblePartyInvestigatorTitle text
      investigatorAffiliation ResponsiblePartyInvestigatorAffiliation text
      oldNameTitle ResponsiblePartyOldNameTitle text
      oldOrganization ResponsiblePartyOldOrganization text
    leadSponsor LeadSponsor Sponsor
      name LeadSponsorName text =SPONSOR,LEAD-SPONSOR
      class LeadSponsorClass AgencyClass =LEAD-SPONSOR-CLASS
    collaborators Collaborator Sponsor[]
      name CollaboratorName text =COLLABORATOR
      class CollaboratorClass AgencyClass =COLLABORATOR-CLASS
    numCollaborators NumCollaborators short count:collaborators
  oversightModule OversightModule OversightModule
    oversightHasDmc OversightHasDMC boolean =HAS-DMC
    isFdaRegulatedDrug IsFDARegulatedDrug boolean
    isFdaRegulatedDevice IsFDARegulatedDevice boolean
    isUnapprovedDevice IsUnapprovedDevice boolean
    isPpsd IsPPSD boolean
    isUsExport IsUSExport boolean
    fdaaa801Violation FDAAA801Violation boolean
  descriptionModule DescriptionModule DescriptionModule
    briefSummary BriefSummary markup
    detailedDescription DetailedDescription markup
  conditionsModule ConditionsModule ConditionsModule
    conditions Condition text[] =CONDITIONS
    keywords Keyword text[] =KEYWORDS
    numConditions NumConditions short count:conditions
    numKeywords NumKeywords short count:keywords
  designModule DesignModule DesignModule
    studyType StudyType StudyType =STUDY-TYPE,STUDY-TYPES
    nPtrsToThisExpAccNctId NPtrsToThisExpAccNCTId number
    expandedAccessTypes ExpandedAccessTypes ExpandedAccessTypes
      individual ExpAccTypeIndividual boolean
      intermediate ExpAccTypeIntermediate boolean
      treatment ExpAccTypeTreatment boolean
    patientRegistry PatientRegistry boolean =PATIENT-REGISTRY
    targetDuration TargetDuration NormalizedTime
    phases Phase Phase[] =PHASE
    designInfo DesignInfo DesignInfo
      allocation DesignAllocation DesignAllocation =DESIGN-ALLOCATION
      interventionModel DesignInterventionModel InterventionalAssignment =DESIGN-INTERVENTION-MODEL
      interventionModelDescription DesignInterventionModelDescription markup =DESIGN-INTERVENTION-MODEL-DESCRIPTION
      primaryPurpose DesignPrimaryPurpose PrimaryPurpose =DESIGN-PRIMARY-PURPOSE
      observationalModel DesignObservationalModel ObservationalModel =DESIGN-OBSERVATIONAL-MODEL
      timePerspective DesignTimePerspective DesignTimePerspective =DESIGN-TIME-PERSPECTIVE
      maskingInfo DesignMaskingInfo MaskingBlock
        masking DesignMasking DesignMasking =DESIGN-MASKING
        maskingDescription DesignMaskingDescription markup
        whoMasked DesignWhoMasked WhoMasked[] =DESIGN-WHO-MASKED
        numDesignWhoMaskeds NumDesignWhoMaskeds short count:whoMasked
    bioSpec BioSpec BioSpec
      retention BioSpecRetention BioSpecRetention =BIOSPECIMEN-RETENTION
      description BioSpecDescription markup =BIOSPECIMEN-DESCRIPTION
    enrollmentInfo EnrollmentInfo EnrollmentInfo
      count EnrollmentCount integer =ENROLLMENT
      type EnrollmentType EnrollmentType
    numPhases NumPhases short count:phases
  armsInterventionsModule ArmsInterventionsModule ArmsInterventionsModule
    armGroups ArmGroup ArmGroup[]
      label ArmGroupLabel text =ARM-GROUP-LABEL
      type ArmGroupType ArmGroupType =ARM-GROUP-TYPE,ARM-GROUP-TYPES
      description ArmGroupDescription markup =ARM-GROUP-DESCRIPTION
      interventionNames ArmGroupInterventionName text[] =ARM-GROUP-INTERVENTION
      numArmGroupInterventionNames NumArmGroupInterventionNames short count:interventionNames
    interventions Intervention Intervention[]
      type InterventionType InterventionType =INTERVENTION-TYPE,INTERVENTION-TYPES
      name InterventionName text =INTERVENTION,INTERVENTIONS,INTERVENTION-NAME
      description InterventionDescription markup =INTERVENTION-DESCRIPTION
      armGroupLabels InterventionArmGroupLabel text[]
      otherNames InterventionOtherName text[] =INTERVENTION-OTHER-NAME
      numInterventionArmGroupLabels NumInterventionArmGroupLabels short count:armGroupLabels
      numInterventionOtherNames NumInterventionOtherNames short count:otherNames
    numArmGroups NumArmGroups short count:armGroups
    numInterventions NumInterventions short count:interventions
  outcomesModule OutcomesModule OutcomesModule
    primaryOutcomes PrimaryOutcome Outcome[]
      measure PrimaryOutcomeMeasure text =PRIMARY-OUTCOME-MEASURE
      description PrimaryOutcomeDescription markup
      timeFrame PrimaryOutcomeTimeFrame text
    secondaryOutcomes SecondaryOutcome Outcome[]
      measure SecondaryOutcomeMeasure text =SECONDARY-OUTCOME-MEASURE
      description SecondaryOutcomeDescription markup
      timeFrame SecondaryOutcomeTimeFrame text
    otherOutcomes OtherOutcome Outcome[]
      measure OtherOutcomeMeasure text
      description OtherOutcomeDescription markup
      timeFrame OtherOutcomeTimeFrame text
    numPrimaryOutcomes NumPrimaryOutcomes short count:primaryOutcomes
    numSecondaryOutcomes NumSecondaryOutcomes short count:secondaryOutcomes
    numOtherOutcomes NumOtherOutcomes short count:otherOutcomes
    numOutcomes NumOutcomes short count:primaryOutcomes,secondaryOutcomes,otherOutcomes
  eligibilityModule EligibilityModule EligibilityModule
    eligibilityCriteria EligibilityCriteria markup
    healthyVolunteers HealthyVolunteers boolean =HEALTHY-VOLUNTEERS
    sex Sex Sex =Gender,GENDER
    genderBased GenderBased boolean
    genderDescription GenderDescription markup
    minimumAge MinimumAge NormalizedTime =MINIMUM-AGE
    maximumAge MaximumAge NormalizedTime =MAXIMUM-AGE
    stdAges StdAge StandardAge[] =AGE-GROUP
    studyPopulation StudyPopulation markup
    samplingMethod SamplingMethod SamplingMethod
    numStdAges NumStdAges short count:stdAges
  contactsLocationsModule ContactsLocationsModule ContactsLocationsModule
    centralContacts CentralContact Contact[]
      name CentralContactName text
      role CentralContactRole ContactRole
      phone CentralContactPhone text
      phoneExt CentralContactPhoneExt text
      email CentralContactEMail text
    overallOfficials OverallOfficial Official[]
      name OverallOfficialName text
      affiliation OverallOfficialAffiliation text
      role OverallOfficialRole OfficialRole
    locations Location Location[] nested
      facility LocationFacility text =LOCATION-NAME,FACILITY
      status LocationStatus RecruitmentStatus =LOCATION-STATUS
      city LocationCity text =LOCATION-CITY,CITY
      state LocationState text =LOCATION-STATE,STATE
      zip LocationZip text =LOCATION-ZIP
      country LocationCountry text =LOCATION-COUNTRY,COUNTRY,COUNTRIES
      contacts LocationContact Contact[]
        name LocationContactName text
        role LocationContactRole ContactRole
        phone LocationContactPhone text
        phoneExt LocationContactPhoneExt text
        email LocationContactEMail text
      geoPoint LocationGeoPoint GeoPoint
      numLocationContacts NumLocationContacts short count:contacts
      countryCode LocationCountryCode keyword code:country
    numCentralContacts NumCentralContacts short count:centralContacts
    numOverallOfficials NumOverallOfficials short count:overallOfficials
    numLocations NumLocations short count:locations
    numUniqueLocationCountries NumUniqueLocationCountries short distinct:locations.country
  referencesModule ReferencesModule ReferencesModule
    references Reference Reference[]
      pmid ReferencePMID text =PUBMED-IDS
      type ReferenceType ReferenceType
      citation ReferenceCitation text =CITATIONS
      retractions Retraction Retraction[]
        pmid RetractionPMID text
        source RetractionSource text
      numRetractionsForRef NumRetractionsForRef short count:retractions
    seeAlsoLinks SeeAlsoLink SeeAlsoLink[]
      label SeeAlsoLinkLabel markup =LINK-LABELS
      url SeeAlsoLinkURL text =LINKS
    availIpds AvailIPD AvailIpd[]
      id AvailIPDId text
      type AvailIPDType text
      url AvailIPDURL text
      comment AvailIPDComment markup
    numReferences NumReferences short count:references
    numRetractionsAllRefs NumRetractionsAllRefs short count:references.retractions
    numSeeAlsoLinks NumSeeAlsoLinks short count:seeAlsoLinks
    numAvailIpDs NumAvailIPDs short count:availIpds
  ipdSharingStatementModule IPDSharingStatementModule IpdSharingStatementModule
    ipdSharing IPDSharing IpdSharing
    description IPDSharingDescription markup
    infoTypes IPDSharingInfoType IpdSharingInfoType[]
    timeFrame IPDSharingTimeFrame markup
    accessCriteria IPDSharingAccessCriteria markup
    url IPDSharingURL text
    numIpdSharingInfoTypes NumIPDSharingInfoTypes short count:infoTypes
resultsSection ResultsSection ResultsSection
  participantFlowModule ParticipantFlowModule ParticipantFlowModule
    preAssignmentDetails FlowPreAssignmentDetails markup
    recruitmentDetails FlowRecruitmentDetails markup
    typeUnitsAnalyzed FlowTypeUnitsAnalyzed text
    groups FlowGroup FlowGroup[]
      id FlowGroupId text
      title FlowGroupTitle text
      description FlowGroupDescription markup
    periods FlowPeriod FlowPeriod[]
      title FlowPeriodTitle text
      milestones FlowMilestone FlowMilestone[]
        type FlowMilestoneType text
        comment FlowMilestoneComment markup
        achievements FlowAchievement FlowStats[]
          groupId FlowAchievementGroupId text
          comment FlowAchievementComment markup
          numSubjects FlowAchievementNumSubjects text
          numUnits FlowAchievementNumUnits text
        numFlowAchievements NumFlowAchievements short count:achievements
      dropWithdraws FlowDropWithdraw DropWithdraw[]
        type FlowDropWithdrawType text
        comment FlowDropWithdrawComment markup
        reasons FlowReason FlowStats[]
          groupId FlowReasonGroupId text
          comment FlowReasonComment markup
          numSubjects FlowReasonNumSubjects text
        numFlowReasons NumFlowReasons short count:reasons
      numFlowMilestones NumFlowMilestones short count:milestones
      numFlowDropWithdraws NumFlowDropWithdraws short count:dropWithdraws
    numFlowGroups NumFlowGroups short count:groups
    numFlowPeriods NumFlowPeriods short count:periods
  baselineCharacteristicsModule BaselineCharacteristicsModule BaselineCharacteristicsModule
    populationDescription BaselinePopulationDescription markup
    typeUnitsAnalyzed BaselineTypeUnitsAnalyzed text
    groups BaselineGroup MeasureGroup[]
      id BaselineGroupId text
      title BaselineGroupTitle text
      description BaselineGroupDescription markup
    denoms BaselineDenom Denom[]
      units BaselineDenomUnits text
      counts BaselineDenomCount DenomCount[]
        groupId BaselineDenomCountGroupId text
        value BaselineDenomCountValue text
    measures BaselineMeasure BaselineMeasure[]
      title BaselineMeasureTitle text
      description BaselineMeasureDescription markup
      populationDescription BaselineMeasurePopulationDescription markup
      paramType BaselineMeasureParamType MeasureParam
      dispersionType BaselineMeasureDispersionType MeasureDispersionType
      unitOfMeasure BaselineMeasureUnitOfMeasure text
      calculatePct BaselineMeasureCalculatePct boolean
      denomUnitsSelected BaselineMeasureDenomUnitsSelected text
      denoms BaselineMeasureDenom Denom[]
        units BaselineMeasureDenomUnits text
        counts BaselineMeasureDenomCount DenomCount[]
          groupId BaselineMeasureDenomCountGroupId text
          value BaselineMeasureDenomCountValue text
      classes BaselineClass MeasureClass[]
        title BaselineClassTitle text
        denoms BaselineClassDenom Denom[]
          units BaselineClassDenomUnits text
          counts BaselineClassDenomCount DenomCount[]
            groupId BaselineClassDenomCountGroupId text
            value BaselineClassDenomCountValue text
        categories BaselineCategory MeasureCategory[]
          title BaselineCategoryTitle text
          measurements BaselineMeasurement Measurement[]
            groupId BaselineMeasurementGroupId text
            value BaselineMeasurementValue text
            spread BaselineMeasurementSpread text
            lowerLimit BaselineMeasurementLowerLimit text
            upperLimit BaselineMeasurementUpperLimit text
            comment BaselineMeasurementComment markup
          numBaselineMeasurements NumBaselineMeasurements short count:measurements
        numBaselineCategories NumBaselineCategories short count:categories
      numBaselineMeasureDenoms NumBaselineMeasureDenoms short count:denoms
      numBaselineClasses NumBaselineClasses short count:classes
    numBaselineGroups NumBaselineGroups short count:groups
    numBaselineDenoms NumBaselineDenoms short count:denoms
    numBaselineMeasures NumBaselineMeasures short count:measures
  outcomeMeasuresModule OutcomeMeasuresModule OutcomeMeasuresModule
    outcomeMeasures OutcomeMeasure OutcomeMeasure[]
      type OutcomeMeasureType OutcomeMeasureType
      title OutcomeMeasureTitle text
      description OutcomeMeasureDescription markup
      populationDescription OutcomeMeasurePopulationDescription markup
      reportingStatus OutcomeMeasureReportingStatus ReportingStatus
      anticipatedPostingDate OutcomeMeasureAnticipatedPostingDate PartialDate
      paramType OutcomeMeasureParamType MeasureParam
      dispersionType OutcomeMeasureDispersionType text
      unitOfMeasure OutcomeMeasureUnitOfMeasure text
      calculatePct OutcomeMeasureCalculatePct boolean
      timeFrame OutcomeMeasureTimeFrame text
      typeUnitsAnalyzed OutcomeMeasureTypeUnitsAnalyzed text
      denomUnitsSelected OutcomeMeasureDenomUnitsSelected text
      groups OutcomeGroup MeasureGroup[]
        id OutcomeGroupId text
        title OutcomeGroupTitle text
        description OutcomeGroupDescription markup
      denoms OutcomeDenom Denom[]
        units OutcomeDenomUnits text
        counts OutcomeDenomCount DenomCount[]
          groupId OutcomeDenomCountGroupId text
          value OutcomeDenomCountValue text
      classes OutcomeClass MeasureClass[]
        title OutcomeClassTitle text
        denoms OutcomeClassDenom Denom[]
          units OutcomeClassDenomUnits text
          counts OutcomeClassDenomCount DenomCount[]
            groupId OutcomeClassDenomCountGroupId text
            value OutcomeClassDenomCountValue text
        categories OutcomeCategory MeasureCategory[]
          title OutcomeCategoryTitle text
          measurements OutcomeMeasurement Measurement[]
            groupId OutcomeMeasurementGroupId text
            value OutcomeMeasurementValue text
            spread OutcomeMeasurementSpread text
            lowerLimit OutcomeMeasurementLowerLimit text
            upperLimit OutcomeMeasurementUpperLimit text
            comment OutcomeMeasurementComment markup
          numOutcomeMeasurements NumOutcomeMeasurements short count:measurements
        numOutcomeCategories NumOutcomeCategories short count:categories
      analyses OutcomeAnalysis MeasureAnalysis[]
        paramType OutcomeAnalysisParamType text
        paramValue OutcomeAnalysisParamValue text
        dispersionType OutcomeAnalysisDispersionType AnalysisDispersionType
        dispersionValue OutcomeAnalysisDispersionValue text
        statisticalMethod OutcomeAnalysisStatisticalMethod text
        statisticalComment OutcomeAnalysisStatisticalComment markup
        pValue OutcomeAnalysisPValue text
        pValueComment OutcomeAnalysisPValueComment markup
        ciNumSides OutcomeAnalysisCINumSides ConfidenceIntervalNumSides
        ciPctValue OutcomeAnalysisCIPctValue text
        ciLowerLimit OutcomeAnalysisCILowerLimit text
        ciUpperLimit OutcomeAnalysisCIUpperLimit text
        ciLowerLimitComment OutcomeAnalysisCILowerLimitComment markup
        ciUpperLimitComment OutcomeAnalysisCIUpperLimitComment markup
        estimateComment OutcomeAnalysisEstimateComment markup
        testedNonInferiority OutcomeAnalysisTestedNonInferiority boolean
        nonInferiorityType OutcomeAnalysisNonInferiorityType NonInferiorityType
        nonInferiorityComment OutcomeAnalysisNonInferiorityComment markup
        otherAnalysisDescription OutcomeAnalysisOtherAnalysisDescription markup
        groupDescription OutcomeAnalysisGroupDescription markup
        groupIds OutcomeAnalysisGroupId text[]
        numOutcomeAnalysisGroupIds NumOutcomeAnalysisGroupIds short count:groupIds
      numOutcomeGroups NumOutcomeGroups short count:groups
      numOutcomeDenoms NumOutcomeDenoms short count:denoms
      numOutcomeClasses NumOutcomeClasses short count:classes
      numOutcomeAnalyses NumOutcomeAnalyses short count:analyses
    numOutcomeMeasures NumOutcomeMeasures short count:outcomeMeasures
  adverseEventsModule AdverseEventsModule AdverseEventsModule
    frequencyThreshold EventsFrequencyThreshold text
    timeFrame EventsTimeFrame text
    description EventsDescription markup
    allCauseMortalityComment EventsAllCauseMortalityComment markup
    eventGroups EventGroup EventGroup[]
      id EventGroupId text
      title EventGroupTitle text
      description EventGroupDescription markup
      deathsNumAffected EventGroupDeathsNumAffected integer
      deathsNumAtRisk EventGroupDeathsNumAtRisk integer
      seriousNumAffected EventGroupSeriousNumAffected integer
      seriousNumAtRisk EventGroupSeriousNumAtRisk integer
      otherNumAffected EventGroupOtherNumAffected integer
      otherNumAtRisk EventGroupOtherNumAtRisk integer
    seriousEvents SeriousEvent AdverseEvent[]
      term SeriousEventTerm text
      organSystem SeriousEventOrganSystem text
      sourceVocabulary SeriousEventSourceVocabulary text
      assessmentType SeriousEventAssessmentType EventAssessment
      notes SeriousEventNotes markup
      stats SeriousEventStats EventStats[]
        groupId SeriousEventStatsGroupId text
        numEvents SeriousEventStatsNumEvents integer
        numAffected SeriousEventStatsNumAffected integer
        numAtRisk SeriousEventStatsNumAtRisk integer
      numSeriousEventStatss NumSeriousEventStatss short count:stats
    otherEvents OtherEvent AdverseEvent[]
      term OtherEventTerm text
      organSystem OtherEventOrganSystem text
      sourceVocabulary OtherEventSourceVocabulary text
      assessmentType OtherEventAssessmentType EventAssessment
      notes OtherEventNotes markup
      stats OtherEventStats EventStats[]
        groupId OtherEventStatsGroupId text
        numEvents OtherEventStatsNumEvents integer
        numAffected OtherEventStatsNumAffected integer
        numAtRisk OtherEventStatsNumAtRisk integer
      numOtherEventStatss NumOtherEventStatss short count:stats
    numEventGroups NumEventGroups short count:eventGroups
    numSeriousEvents NumSeriousEvents short count:seriousEvents
    numOtherEvents NumOtherEvents short count:otherEvents
    numEvents NumEvents short count:seriousEvents,otherEvents
  moreInfoModule MoreInfoModule MoreInfoModule
    limitationsAndCaveats LimitationsAndCaveats LimitationsAndCaveats
      description LimitationsAndCaveatsDescription markup
    certainAgreement CertainAgreement CertainAgreement
      piSponsorEmployee AgreementPISponsorEmployee boolean
      restrictionType AgreementRestrictionType AgreementRestrictionType
      restrictiveAgreement AgreementRestrictiveAgreement boolean
      otherDetails AgreementOtherDetails markup
    pointOfContact PointOfContact PointOfContact
      title PointOfContactTitle text
      organization PointOfContactOrganization text
      email PointOfContactEMail text
      phone PointOfContactPhone text
      phoneExt PointOfContactPhoneExt text
annotationSection AnnotationSection AnnotationSection
  annotationModule AnnotationModule AnnotationModule
    unpostedAnnotation UnpostedAnnotation UnpostedAnnotation
      unpostedResponsibleParty UnpostedResponsibleParty text
      unpostedEvents UnpostedEvent UnpostedEvent[]
        type UnpostedEventType UnpostedEventType
        date UnpostedEventDate NormalizedDate
        dateUnknown UnpostedEventDateUnknown boolean
      numUnpostedEvents NumUnpostedEvents short count:unpostedEvents
    violationAnnotation ViolationAnnotation ViolationAnnotation
      violationEvents ViolationEvent ViolationEvent[]
        type ViolationEventType ViolationEventType
        description ViolationEventDescription text
        creationDate ViolationEventCreationDate NormalizedDate
        issuedDate ViolationEventIssuedDate NormalizedDate
        releaseDate ViolationEventReleaseDate NormalizedDate
        postedDate ViolationEventPostedDate NormalizedDate
documentSection DocumentSection DocumentSection
  largeDocumentModule LargeDocumentModule LargeDocumentModule
    noSap LargeDocNoSAP boolean
    largeDocs LargeDoc LargeDoc[]
      typeAbbrev LargeDocTypeAbbrev text
      hasProtocol LargeDocHasProtocol boolean
      hasSap LargeDocHasSAP boolean
      hasIcf LargeDocHasICF boolean
      label LargeDocLabel text
      date LargeDocDate NormalizedDate
      uploadDate LargeDocUploadDate DateTimeMinutes
      filename LargeDocFilename text
      size LargeDocSize long
    numLargeDocs NumLargeDocs short count:largeDocs
derivedSection DerivedSection DerivedSection
  miscInfoModule MiscInfoModule MiscInfoModule
    versionHolder VersionHolder NormalizedDate
    removedCountries RemovedCountry text[]
    submissionTracking SubmissionTracking SubmissionTracking
      estimatedResultsFirstSubmitDate EstimatedResultsFirstSubmitDate NormalizedDate
      firstMcpInfo FirstMCPInfo FirstMcpInfo
        postDateStruct FirstMCPPostDateStruct DateStruct =ResultsFirstPostedQCCommentsDateStruct
          date FirstMCPPostDate NormalizedDate =RESULTS-FIRST-MCP-POSTED,ResultsFirstPostedQCCommentsDate
          type FirstMCPPostDateType DateType =ResultsFirstPostedQCCommentsDateType
      submissionInfos SubmissionInfo SubmissionInfo[]
        releaseDate SubmissionReleaseDate NormalizedDate
        unreleaseDate SubmissionUnreleaseDate NormalizedDate
        unreleaseDateUnknown SubmissionUnreleaseDateUnknown boolean
        resetDate SubmissionResetDate NormalizedDate
        mcpReleaseN SubmissionMCPReleaseN integer
    numRemovedCountries NumRemovedCountries short count:removedCountries
  conditionBrowseModule ConditionBrowseModule BrowseModule
    meshes ConditionMesh Mesh[]
      id ConditionMeshId text
      term ConditionMeshTerm text
    ancestors ConditionAncestor Mesh[]
      id ConditionAncestorId text
      term ConditionAncestorTerm text
    browseLeaves ConditionBrowseLeaf BrowseLeaf[]
      id ConditionBrowseLeafId text =CONDITION-BROWSE-LEAF-ID
      name ConditionBrowseLeafName text
      asFound ConditionBrowseLeafAsFound text
      relevance ConditionBrowseLeafRelevance BrowseLeafRelevance
    browseBranches ConditionBrowseBranch BrowseBranch[]
      abbrev ConditionBrowseBranchAbbrev text =CONDITION-BROWSE-BRANCH-ABBREV
      name ConditionBrowseBranchName text
    numConditionBrowseLeafs NumConditionBrowseLeafs short count:browseLeaves
    numConditionBrowseBranches NumConditionBrowseBranches short count:browseBranches
  interventionBrowseModule InterventionBrowseModule BrowseModule
    meshes InterventionMesh Mesh[]
      id InterventionMeshId text
      term InterventionMeshTerm text
    ancestors InterventionAncestor Mesh[]
      id InterventionAncestorId text
      term InterventionAncestorTerm text
    browseLeaves InterventionBrowseLeaf BrowseLeaf[]
      id InterventionBrowseLeafId text =INTERVENTION-BROWSE-LEAF-ID
      name InterventionBrowseLeafName text
      asFound InterventionBrowseLeafAsFound text
      relevance InterventionBrowseLeafRelevance BrowseLeafRelevance
    browseBranches InterventionBrowseBranch BrowseBranch[]
      abbrev InterventionBrowseBranchAbbrev text =INTERVENTION-BROWSE-BRANCH-ABBREV
      name InterventionBrowseBranchName text
    numInterventionBrowseLeafs NumInterventionBrowseLeafs short count:browseLeaves
    numInterventionBrowseBranches NumInterventionBrowseBranches short count:browseBranches
hasResults HasResults boolean
`;
