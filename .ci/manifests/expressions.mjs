// Checks alerts and dashboards: every query parses, and every alert says what to do.
import { parser } from '@prometheus-io/lezer-promql';
import { named } from './overlay.mjs';

export function expressionComplaints({ all }) {
  return [
    ...all('PrometheusRule').flatMap(alertComplaints),
    ...all('ConfigMap').filter(isDashboard).flatMap(dashboardComplaints),
  ];
}

function alertComplaints(object) {
  const rules = object.spec.groups.flatMap((group) => group.rules);
  return rules.flatMap(({ alert, expr, labels, annotations }) => [
    ...(parses(expr) ? [] : [`${named(object)}: the expression of ${alert} does not parse`]),
    ...(['critical', 'warning'].includes(labels?.severity) ? [] : [`${named(object)}: ${alert} has no severity`]),
    ...(annotations?.summary && annotations.runbook ? [] : [`${named(object)}: ${alert} does not say what to do`]),
  ]);
}

const isDashboard = ({ metadata }) => metadata.labels?.grafana_dashboard === '1';

function dashboardComplaints(object) {
  return Object.entries(object.data).flatMap(([file, text]) => {
    const { panels } = JSON.parse(text);
    const targets = panels.flatMap((panel) => (panel.targets ?? []).map((target) => [panel, target]));
    return [
      ...(new Set(panels.map((panel) => panel.id)).size === panels.length ? [] : [`${file}: two panels have the same id`]),
      ...targets
        // Grafana replaces these variables with a duration before it sends the query.
        .filter(([, { expr }]) => !parses(expr.replaceAll('$__rate_interval', '5m').replaceAll('$__range', '1h')))
        .map(([panel]) => `${file}: an expression of "${panel.title}" does not parse`),
    ];
  });
}

function parses(expression) {
  let holds = expression.trim() !== '';
  parser.parse(expression).iterate({
    enter: (node) => {
      holds &&= !node.type.isError;
    },
  });
  return holds;
}
