// The view `actors` for some keys: it counts over all participants, which takes seconds where millions took part.

/** @param keys a statement that gives keys; those of `actors` and more change nothing */
export const actorsAmong = (
  keys: string,
): string => `(select key, max(name) as name, max(code) as code, max(sector) as sector,
    case when bool_or(known) then 'known' else 'unknown' end as kind,
    min(date) as first_seen, max(date) as last_seen,
    count(distinct event_id) as events, sum(reports) as reports
  from participants where key in (${keys}) group by key) actors`
