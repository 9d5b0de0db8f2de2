/** @module One operation of an interface: what it does, an example to click, a form to try it, parameters, answers. */
import type { Operation, Parameter, Response } from "../../formats/openapi.ts";
import { CodedText } from "./coded-text.tsx";
import { exampleAddress } from "./example-address.ts";
import { SchemaWords } from "./schema-words.tsx";

export interface OperationSectionProps {
  readonly method: "GET" | "POST";
  /** `/studies/{nctId}` */
  readonly path: string;
  readonly operation: Operation;
  /** Path in front of it: `/api/atlas/v1`. */
  readonly base: string;
}

export function OperationSection({ method, path, operation, base }: OperationSectionProps) {
  const { operationId, summary, description, parameters, requestBody, responses } = operation;
  const address = method === "GET" ? exampleAddress(path, operation) : undefined;
  const canBeTried = method === "GET" && parameters.every((parameter) => parameter.in === "query");
  return (
    <section class="api" aria-labelledby={operationId}>
      <h3 id={operationId}>
        <code>
          {method} {path}
        </code>
      </h3>
      <p>
        <strong>{summary}.</strong>
        {description !== undefined && (
          <>
            {" "}
            <CodedText text={description} />
          </>
        )}
      </p>
      {address !== undefined && (
        <p>
          Example:{" "}
          <a href={base + address}>
            <code>{base + address}</code>
          </a>
        </p>
      )}
      {canBeTried && <TryIt action={base + path} operation={operation} />}
      {parameters.length > 0 && (
        <>
          <h4>Parameters</h4>
          <dl class="api-fields">
            {parameters.map((parameter) => (
              <div key={parameter.name}>
                <dt>
                  <code>{parameter.name}</code>
                </dt>
                <dd>
                  <span class="quiet">
                    <SchemaWords schema={parameter.schema} />
                    {parameter.in === "path" ? ", in the path" : parameter.required === true && ", needed"}
                  </span>
                  {". "}
                  <CodedText text={parameter.description} />
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {requestBody !== undefined && (
        <>
          <h4>Body</h4>
          <p>
            <CodedText text={requestBody.description} /> <Contents content={requestBody.content} />
          </p>
        </>
      )}
      <h4>Answers</h4>
      <dl class="api-fields">
        {Object.entries(responses).map(([status, response]) => (
          <div key={status}>
            <dt>
              <code>{status}</code>
            </dt>
            <dd>
              <CodedText text={response.description} /> <Contents content={response.content} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Contents({ content }: { readonly content: Response["content"] }) {
  return (
    <>
      {Object.entries(content ?? {}).map(([type, { schema }]) => (
        <span key={type}>
          <SchemaWords schema={schema} /> <span class="quiet">({type})</span>
        </span>
      ))}
    </>
  );
}

/** A plain form: its answer is the interface's own, in the browser. */
function TryIt({ action, operation }: { readonly action: string; readonly operation: Operation }) {
  const { operationId, parameters } = operation;
  return (
    <details class="fold api-form">
      <summary>Try it</summary>
      <form action={action} method="get">
        {parameters.map((parameter) => (
          <TryParameter key={parameter.name} id={`${operationId}-${parameter.name}`} parameter={parameter} />
        ))}
        <button type="submit">Send</button>
      </form>
    </details>
  );
}

function TryParameter({ id, parameter }: { readonly id: string; readonly parameter: Parameter }) {
  const { name, required, schema, example } = parameter;
  return (
    <p>
      <label for={id}>{name}</label>
      {schema.enum === undefined ? (
        <input id={id} name={name} type="text" value={example} required={required} />
      ) : (
        <select id={id} name={name}>
          <option value="">(left out)</option>
          {schema.enum.map((value) => (
            <option key={value} value={value}>
              {value}
            </option>
          ))}
        </select>
      )}
    </p>
  );
}
