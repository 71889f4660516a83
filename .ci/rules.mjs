// What our contract promises beyond the usual rules: one rule per promise, with exceptions in redocly.yaml.

const VERB_NOUN =
  /^(accept|add|celebrate|compare|complete|create|decline|delete|erase|evaluate|export|get|import|list|make|pause|preview|read|readmit|refuse|rehearse|reopen|replan|resume|revoke|set|skip|split|submit|suppose|update|verify|withdraw)([A-Z][a-z]+)+$/;
const ROLES = ['member', 'coach', 'service', 'admin'];
const LENGTH_IN_FORMAT = ['uuid', 'date', 'date-time'];
const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

const types = (schema) => [schema.type ?? []].flat();
const isJson = (type) => /[/+]json$/.test(type);
const follow = (node, ctx) => (node?.$ref ? ctx.resolve(node).node : node);

/** Calls a check for each property of each schema, with its name, its own schema, and the schema that it refers to. */
const eachProperty = (check) => ({
  Schema: (schema, ctx) =>
    Object.entries(schema.properties ?? {}).forEach(([name, own]) => {
      const report = (message) =>
        ctx.report({ message: `\`${name}\` ${message}`, location: ctx.location.child(['properties', name]) });
      const form = own.anyOf?.[0] ?? own;
      check(name, own, follow(form, ctx) ?? {}, report);
    }),
});

/** Calls a check for each path. Webhooks are not paths. */
const eachPath = (check) => ({ Paths: { PathItem: check } });

/** Calls a check for each operation, with what it needs to inspect responses and parameters. */
const eachOperation = (check) =>
  eachPath((item, ctx) =>
    METHODS.filter((method) => item[method]).forEach((method) => {
      const operation = item[method];
      const responses = Object.entries(operation.responses).map(([status, answer]) => [status, follow(answer, ctx)]);
      check({
        method,
        path: String(ctx.key),
        operation,
        responses,
        parameters: (operation.parameters ?? []).map((parameter) => follow(parameter, ctx)),
        follow: (node) => follow(node, ctx),
        report: (message) =>
          ctx.report({ message: `${operation.operationId} ${message}`, location: ctx.location.child([method]) }),
      });
    }),
  );

const rules = {
  'operation-says-what-it-does': () =>
    eachOperation(({ operation, report }) => {
      if (!VERB_NOUN.test(operation.operationId)) report('must be a known verb and a noun in lowerCamelCase');
      if (!/^[A-Z].{0,58}[^.]$/.test(operation.summary ?? '')) report('needs a one-line summary without a period at the end');
      if (!/[.]$/.test(operation.description ?? '')) report('needs a description in full sentences');
    }),

  'path-is-versioned': () =>
    eachPath((item, ctx) => {
      if (!/^\/v1(\/([a-z]+(-[a-z]+)*|\{[a-zA-Z]+\})([.][a-z]+)?)+$/.test(String(ctx.key)))
        ctx.report({ message: 'a path must look like /v1/kebab-case/{camelCase}', location: ctx.location.key() });
    }),

  'operation-names-its-roles': ({ open }) =>
    eachOperation(({ operation, report }) => {
      const roles = operation.security?.flatMap((requirement) => requirement.bearer ?? []);
      if (!roles) return report('does not say who may call it');
      if (open.includes(operation.operationId) !== (roles.length === 0)) report('must either be listed as open or name a role');
      if (roles.some((role) => !ROLES.includes(role))) report('names an unknown role');
    }),

  'operation-declares-its-problems': () =>
    eachOperation(({ path, operation, responses, follow, report }) => {
      const wanted = ['400', '406', '500', '503'];
      if (operation.security?.length) wanted.push('401', '403');
      if (path.includes('{')) wanted.push('404');
      if (operation.requestBody) wanted.push('408', '413', '415');
      const declared = responses.map(([status]) => status);
      wanted.filter((status) => !declared.includes(status)).forEach((status) => report(`does not declare ${status}`));
      responses
        .filter(([status]) => status >= '400')
        .forEach(([status, answer]) => {
          const schema = answer.content?.['application/problem+json']?.schema;
          if (!schema?.$ref?.endsWith('/Problem') || Object.keys(answer.content).length !== 1)
            report(`responds with ${status} but not with a problem`);
        });
    }),

  'response-has-its-headers': () =>
    eachOperation(({ operation, responses, report }) =>
      responses.forEach(([status, answer]) => {
        const wanted = ['X-Request-Id'];
        if (status === '201') wanted.push('Location');
        if (status === '304') wanted.push('ETag');
        if (status === '401' || status === '403') wanted.push('WWW-Authenticate');
        if (status === '429' || status === '503') wanted.push('Retry-After');
        if (operation.deprecated && status < '300') wanted.push('Deprecation', 'Sunset', 'Link');
        wanted
          .filter((name) => !answer.headers?.[name])
          .forEach((name) => report(`responds with ${status} without the header ${name}`));
      }),
    ),

  'change-is-safe': ({ writeNothing, keepNoAnswer, untagged }) =>
    eachOperation(({ method, operation, parameters, report }) => {
      const has = (name) => parameters.some((parameter) => parameter.name === name);
      const writes = method !== 'get' && !writeNothing.includes(operation.operationId);
      const repeats = writes && method === 'post' && !keepNoAnswer.includes(operation.operationId);
      if (has('Idempotency-Key') !== repeats) report('must take Idempotency-Key if it is a POST that writes, and otherwise must not');
      if (method === 'get' && has('If-None-Match') === untagged.includes(operation.operationId))
        report('must take If-None-Match if its response has a tag, and otherwise must not');
      if (method === 'patch' && !has('If-Match')) report('does not take If-Match');
      if (method === 'patch' && !operation.requestBody?.content['application/merge-patch+json'])
        report('does not take a merge patch');
    }),

  'list-is-paged': () =>
    eachOperation(({ operation, responses, parameters, follow, report }) => {
      const answer = responses.find(([status]) => status === '200')?.[1];
      const page = follow(answer?.content?.['application/json']?.schema);
      const isPage = Boolean(page?.properties?.items && 'next' in page.properties);
      const isList = operation.operationId.startsWith('list');
      if (isPage !== isList) report('must return a page if it is a list, and otherwise must not');
      if (!isList) return;
      const shared = (operation.parameters ?? []).map((parameter) => parameter.$ref?.split('/').pop());
      if (!shared.includes('Limit') || !shared.includes('Cursor')) report('does not use the shared parameters for paging');
      if (!answer.headers?.Link) report('does not link to the next page');
    }),

  'json-has-an-example': () =>
    eachOperation(({ operation, responses, report }) => {
      const bodies = [['request', operation.requestBody], ...responses.filter(([status]) => status < '300')];
      bodies.forEach(([side, body]) =>
        Object.entries(body?.content ?? {})
          .filter(([type, media]) => isJson(type) && media.example === undefined)
          .forEach(() => report(`has no example for ${side}`)),
      );
    }),

  'property-is-described': () =>
    eachProperty((name, own, form, report) => {
      if (!own.description) report('has no description');
      if (!/^[a-z][A-Za-z0-9]*$/.test(name)) report('is not in camelCase');
    }),

  'time-is-named': ({ instants, dates }) =>
    eachProperty((name, own, form, report) => {
      const isInstant = /At$/.test(name) || instants.includes(name);
      const isDate = /On$/.test(name) || dates.includes(name);
      if ((form.format === 'date-time') !== isInstant) report('must have a name that ends in At if it is a date-time, and otherwise must not');
      if (form.format === 'date' ? !isDate : /On$/.test(name)) report('must have a name that ends in On if it is a date, and otherwise must not');
    }),

  'property-is-named-schema': () =>
    eachProperty((name, own, form, report) => {
      if ([own, own.items, own.additionalProperties].some((schema) => schema?.properties))
        report('is an object without a name: give it a named schema');
    }),

  'string-is-bounded': ({ texts }) => ({
    Schema: (schema, ctx) => {
      const report = (message) => ctx.report({ message });
      if (!types(schema).includes('string') || schema.enum || schema.const !== undefined) return;
      if (/\/content\/[^/]+\/schema$/.test(ctx.location.pointer)) return; // a whole document in another format
      if (schema.pattern && !schema.pattern.startsWith('^')) report('a pattern must start with ^');
      // To match one, Java and others need stack space in proportion to the length of the text.
      if (/\)[*+]/.test(schema.pattern)) report('a pattern must not repeat a group');
      if (schema.maxLength === undefined && !LENGTH_IN_FORMAT.includes(schema.format)) report('a text needs a maxLength');
      const place = ctx.location.pointer.replace(/\/(schema|items|anyOf\/\d+|additionalProperties)(?=\/|$)/g, '');
      // A schema with a property `name` has an object there.
      const name = typeof ctx.parent?.name === 'string' ? ctx.parent.name : place.split('/').pop();
      // Values of an enum in words.
      const isLabel = /[a-z]Labels?$/.test(name);
      if (!schema.pattern && !schema.format && !isLabel && !texts.includes(name))
        report(`\`${name}\` needs a format, a pattern or an enum, unless people write it`);
    },
  }),

  'enum-is-snake-case': () => ({
    Schema: (schema, ctx) =>
      (schema.enum ?? [])
        .filter((value) => value !== null && !/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(value))
        .forEach((value) => ctx.report({ message: `\`${value}\` is not in snake_case` })),
  }),

  'object-is-exact': ({ partial }) => ({
    NamedSchemas: (schemas, ctx) =>
      Object.entries(schemas)
        .filter(([name, schema]) => schema.properties && !partial.includes(name))
        .filter(([, schema]) => schema.additionalProperties !== false)
        .filter(([, schema]) => Object.keys(schema.properties).some((name) => !schema.required?.includes(name)))
        .forEach(([name]) =>
          ctx.report({ message: `${name} must either reject unknown properties or require all of its own` }),
        ),
  }),

  'schema-is-described': () => ({
    NamedSchemas: (schemas, ctx) =>
      Object.entries(schemas)
        .filter(([, schema]) => !schema.description)
        .forEach(([name]) => ctx.report({ message: `${name} has no description`, location: ctx.location.child([name]) })),
  }),

  'event-has-its-own-tag': () => ({
    Root: (document, ctx) => {
      const tags = (items) =>
        Object.values(items ?? {}).flatMap((item) => METHODS.flatMap((method) => item[method]?.tags ?? []));
      const ofPaths = tags(document.paths);
      // Client generators silently drop operations that share a tag with an event.
      tags(document.webhooks)
        .filter((tag) => ofPaths.includes(tag))
        .forEach((tag) => ctx.report({ message: `webhooks and paths share the tag ${tag}` }));
    },
  }),
};

export default () => ({ id: 'waymark', rules: { oas3: rules } });
