/** @module Invented people: names put together at random, numbers reserved for fiction, addresses at example.org. */
import type { Random } from "./random.ts";

const GIVEN = (
  "Marta Ines Lukas Amara Tobias Yuki Priya Henrik Sofia Mateo Leila Jonas Anneke Diego Freya Kwame Noor Emil Chiara " +
  "Rafael Hana Oskar Zainab Pieter Lucia Bao Mirela Anders Ayse Gabriel Ingrid Rohan Elif Tomas Wanjiru Clara Arjun " +
  "Nadia Felix Mei Samuel Olga Idris Helena Kenji Paula Youssef Greta Andrei Salma"
).split(" ");
const FAMILY = (
  "Lindquist Okafor Marchetti Varga Tanakawa Rowntree Delacour Sorensby Ibarrola Castellan Whitlow Nakagami Petrovan " +
  "Abernathie Kowalczik Fairbourne Osei-Bonn Rahmanov Duchamps Eriksland Quintarel Silvermane Thornquist Vandermeir " +
  "Yildirman Zamoyra Achterberg Bellisaro Corrigane Dvorakova Engelstad Fontanez Grimaldo Hallgarth Iversund " +
  "Jankovich Kestrelle Lombardini Mbekani Norrington Oduyaro Pemberley Ravensdal Stavrinou Tremayne Ulverton"
).split(" ");
const DEGREES = ["MD", "MD, PhD", "PhD", "M.D.", "Prof.", ""];

export interface Person {
  readonly name: string;
  readonly degree: string;
  readonly email: string;
}

export function drawPerson(random: Random): Person {
  const given = random.pick(GIVEN);
  const family = random.pick(FAMILY);
  return {
    name: `${given} ${family}`,
    degree: random.pick(DEGREES),
    email: `${given}.${family}@example.org`.toLowerCase(),
  };
}

/** "Marta Lindquist, MD" */
export function withDegree({ name, degree }: Person): string {
  return degree === "" ? name : `${name}, ${degree}`;
}

/**
 * A number that no telephone has: NANP 555-01XX, Ofcom's and ACMA's drama numbers, Arcep's 01 99 00 XX XX,
 * the Bundesnetzagentur's 030 23125 XXX; elsewhere an American one.
 */
export function drawPhone(random: Random, country: string): string {
  const two = String(random.below(100)).padStart(2, "0");
  const three = String(random.below(1000)).padStart(3, "0");
  switch (country) {
    case "United Kingdom":
      return `+44 20 7946 0${three}`;
    case "France":
      return `+33 1 99 00 ${two} ${String(random.below(100)).padStart(2, "0")}`;
    case "Germany":
      return `+49 30 23125 ${three}`;
    case "Australia":
      return `+61 2 5550 ${three}${random.below(10)}`;
    default:
      return `${random.pick(["202", "212", "312", "415", "617", "713", "206", "404"])}-555-01${two}`;
  }
}
