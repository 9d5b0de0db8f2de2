/** @module Trial design, arms and treatments. */
import type { ArmView, DesignView, TreatmentView } from "./design-view.ts";
import { Facts } from "./facts.tsx";
import { RegistryText } from "./registry-text.tsx";

export function Design({ design }: { readonly design: DesignView }) {
  const described = design.treatments.filter(
    ({ description, facts }) => description !== undefined || facts.length > 0,
  );
  return (
    <>
      <Facts facts={design.facts} />
      {design.groupSentence !== undefined && <h3>{design.groupSentence}</h3>}
      {design.arms.length > 0 && (
        <ul class="arms">
          {design.arms.map((arm, index) => (
            <li key={index} class="card">
              <Arm arm={arm} />
            </li>
          ))}
        </ul>
      )}
      {described.length > 0 && (
        <>
          <h3>Treatments in detail</h3>
          {described.map((treatment, index) => (
            <Treatment key={index} treatment={treatment} />
          ))}
        </>
      )}
    </>
  );
}

function Arm({ arm }: { readonly arm: ArmView }) {
  return (
    <>
      <h4>{arm.label}</h4>
      {arm.type !== undefined && <p class="arm-type">{arm.type}</p>}
      {arm.description !== undefined && (
        <>
          <p class="quiet">Description:</p>
          <RegistryText markup={arm.description} />
        </>
      )}
      {arm.treatments.length > 0 && (
        <>
          <p class="quiet">Treatment:</p>
          <ul class="plain">
            {arm.treatments.map((treatment) => (
              <li key={treatment}>{treatment}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Treatment({ treatment }: { readonly treatment: TreatmentView }) {
  return (
    <div class="treatment">
      <h4>{treatment.name}</h4>
      {treatment.description !== undefined && <RegistryText markup={treatment.description} />}
      <Facts facts={treatment.facts} />
    </div>
  );
}
