/**
 * @module Short words of English that are also abbreviations (`ALL` is a leukaemia, `all` is not). Such an abbreviation
 * counts only in capital letters, and is never searched in place of its long form.
 */
const ORDINARY: ReadonlySet<string> = new Set(
  `a able about ace act ad add age ago aid aids air all also am an and any app are arc arm arms art as ask at bad bag
  bar bare base bat bath be bed best bid big bit blue body bone both box boy but by call calm came can cap car card
  care case cat cell chat chip clear clip code cold come cope core cost cross cup cut dare dash data date day days
  deep did die diet dim do dose dot down drop drug dry due ear earn ease east eat edge egg end era even ever eye eyes
  face fact fail fair fall far fast fat feel feet fell fib find fine fire fish fit five fix flow fly focus food
  foot for form four free from full gap gas gave gel get give go goal goals gold good got grow gum gut had hair half
  hand hard harm has hat have he head heal hear heart heat held help her here high him hip his hit hold home hope
  hot how ice if in inn into iron is it its jet job joy just keep key kid kids kind knee know lab lack lamp land
  large last late law lay lead leaf lean leap learn leg less let lid life lift light like limb line link lip list
  live long look lot love low lung made mail main make man many map mark mass mat may me meal mean men mess met
  mild mile milk mind miss mix mode more most mouth move much must nail name near neck need net new next no none
  nor nose not note now of off old on once one only open or other our out over own pace pack page pain pair pale
  part pass past path pay peak peer per pet pick pill pin place plan plate play plus pool poor port pose post pram
  press pro pull pump push put race raft rain ramp rash rate read real red rest ride right rise risk road role room
  rose rug run sad safe said salt same sand save say scan score sea seat see self send set sex she shift shot show
  side sign simple sip sit six size skin sleep slow small smart smile so soft sole some soon spin spot stage star
  start stay stem step stop strong such sun sure swim swing table tail take talk tap tape team ten test than that
  the them then they thin this time tip to toe tone too tool top tot total touch track trail train trap tree trend
  trial trio trip true try turn two type under up upon us use van vast very via view vital voice wait walk wall want
  war warm was wave way we weak week well went were west wet what when who whole why wide wild will win wing wire
  wise with word work yes you young your zone`.split(/\s+/),
);

/** Whether a short word, by its form or as written in lower case, is one that people also write for itself. */
export function isOrdinaryWord(word: string): boolean {
  return ORDINARY.has(word.toLowerCase());
}
