import type { Checker } from './checker.ts';
import { asl } from './checkers/asl.ts';
import { avro } from './checkers/avro.ts';
import { css } from './checkers/css.ts';
import { dockerfile } from './checkers/dockerfile.ts';
import { erb } from './checkers/ruby/erb.ts';
import { graphql, graphqlFragment } from './checkers/graphql/graphql.ts';
import { hcl } from './checkers/hcl.ts';
import { html } from './checkers/html.ts';
import { http } from './checkers/http/http.ts';
import { json, jsonc } from './checkers/json.ts';
import { kubernetes, kubernetesAndOthers } from './checkers/yaml/kubernetes.ts';
import { logql } from './checkers/queries/logql.ts';
import { lua } from './checkers/lua.ts';
import { mysql } from './checkers/sql/mysql.ts';
import { openapi } from './checkers/yaml/openapi.ts';
import { postgresql } from './checkers/sql/postgresql.ts';
import { prisma, prismaFragment } from './checkers/prisma.ts';
import { prometheusRules } from './checkers/yaml/prometheus-rules.ts';
import { promql } from './checkers/queries/promql.ts';
import { protobuf, protobufFragment } from './checkers/protobuf.ts';
import { python } from './checkers/python.ts';
import { ruby } from './checkers/ruby/ruby.ts';
import { shell } from './checkers/shell.ts';
import { toml } from './checkers/toml.ts';
import { typescript } from './checkers/typescript.ts';
import { workflow } from './checkers/yaml/workflow.ts';
import { yaml } from './checkers/yaml/yaml.ts';

/**
 * The checkers of each language of `src/markdown/languages.ts`. Of those that apply to a block the
 * first one checks it, so the more particular stand first.
 */
export const CHECKERS: Readonly<Record<string, readonly Checker[]>> = {
  asl: [asl, json],
  avro: [avro, json],
  bash: [shell],
  css: [css],
  dockerfile: [dockerfile],
  erb: [erb],
  graphql: [graphql, graphqlFragment],
  hcl: [hcl],
  html: [html],
  http: [http],
  js: [typescript],
  json: [openapi, json],
  jsonc: [jsonc],
  logql: [logql],
  lua: [lua],
  prisma: [prisma, prismaFragment],
  promql: [promql],
  protobuf: [protobuf, protobufFragment],
  python: [python],
  ruby: [ruby],
  sh: [shell],
  sql: [mysql, postgresql],
  toml: [toml],
  ts: [typescript],
  tsx: [typescript],
  yaml: [workflow, openapi, prometheusRules, kubernetes, kubernetesAndOthers, yaml],
};
