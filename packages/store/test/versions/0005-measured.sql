insert into settings (name, value)
  values ('coder', 'demarche 0.1.0');
insert into runs (id, coder, models, options, started_at)
  values ('run of demarche 0.1.0', 'demarche 0.1.0', '{"triggers.bin":"ab12"}', '{"jobs":2}', '2026-01-01T00:00:00.000Z');
insert into documents (id, given_id, url, title, publisher, language, date, text, text_digest, copy_of, status, reason, coder, length, import_id, ordinal)
  values ('846621e346459fe91c4bff801ae3e05d', null, 'https://example.org/57', 'Díaz-Canel in Moscow', 'CGTN', 'en', '2018-11-02', 'Cuba''s president arrives in Moscow for a three-day visit.', null, null, 'coded', null, 'demarche 0.1.0', 15, null, null);
insert into codings (document_id, coder, run_id, reports)
  values ('846621e346459fe91c4bff801ae3e05d', 'demarche 0.1.0', 'run of demarche 0.1.0', 1);
insert into signatures (band, hash, document_id)
  values (0, 'x', '846621e346459fe91c4bff801ae3e05d');
insert into signatures (band, hash, document_id)
  values (1, 'y', '846621e346459fe91c4bff801ae3e05d');
insert into filings (key, report_id)
  values ('CONSULT 2018-11-02', 'a000000000000001');
insert into reports (id, coder, document_id, event_id, shelf, type, mode, modality, date, published, publisher, sentence, span_start, span_end, in_title, record)
  values ('a000000000000001', 'demarche 0.1.0', '846621e346459fe91c4bff801ae3e05d', 'a000000000000001', 'CUB RUS', 'CONSULT', 'visit', 'actual', '2018-11-02', '2018-11-02', 'CGTN', 'Cuba''s president arrives in Moscow for a three-day visit.', 0, 60, false, '{"id":"a000000000000001","date":"2018-11-02","enddate":"2018-11-02","event":["CONSULT"],"mode":["visit"],"context":["diplomatic"],"quad_code":1,"event_scale":4,"actor":[{"code":"CUB","sector":"GOV","other_sectors":[],"entity_text":"the government of CUB","span":{"start":0,"end":21},"identifier_text":"Government of CUB","identifier_id":"Q-CUB"}],"recipient":[{"code":"RUS","sector":"GOV","other_sectors":[],"entity_text":"the government of RUS","span":{"start":90,"end":111},"identifier_text":"Government of RUS","identifier_id":"Q-RUS"}],"event_text":["arrived"],"event_loc":null,"text_info":{"sequence":1,"start":0,"end":60},"trigger":{"text":"arrived","start":40,"end":47},"mentions":[{"sequence":1,"start":40,"end":47}],"modality":"actual","attribution":null,"amount":[{"value":5,"unit":"USD","bound":"at_least","text":"over","span":{"start":0,"end":4}}],"size":null,"date_info":{"text":null,"span":null,"precision":"publication"},"confidence":0.9,"because":["arrive: visit"],"cite_info":{"language":"en","codebook":"plover-2.0"},"coder":"demarche 0.1.0"}');
insert into events (id, state, type, modes, contexts, modality, date, enddate, precision, quad_section, quad_table, scale, confidence, mutual, codes, place_name, place_country, place_lat, place_lon, place_level, dead, injured, arrested, number, reports, sources, first_published, last_published, sentence, publisher, document_id, url, shelf, record, why_merged)
  values ('a000000000000001', 'accepted', 'CONSULT', array['visit']::text[], array['diplomatic']::text[], 'actual', '2018-11-02', '2018-11-02', 'publication', 1, 1, 4, 0.9, false, array['CUB', 'RUS']::text[], null, null, null, null, null, null, null, null, null, 1, 1, '2018-11-02', '2018-11-02', 'Cuba''s president arrives in Moscow for a three-day visit.', 'CGTN', '846621e346459fe91c4bff801ae3e05d', 'https://example.org/57', 'CUB RUS', '{"id":"a000000000000001","date":"2018-11-02","enddate":"2018-11-02","event":["CONSULT"],"mode":["visit"],"context":["diplomatic"],"quad_code":1,"event_scale":4,"actor":[{"code":"CUB","sector":"GOV","other_sectors":[],"entity_text":"the government of CUB","span":{"start":0,"end":21},"identifier_text":"Government of CUB","identifier_id":"Q-CUB"}],"recipient":[{"code":"RUS","sector":"GOV","other_sectors":[],"entity_text":"the government of RUS","span":{"start":90,"end":111},"identifier_text":"Government of RUS","identifier_id":"Q-RUS"}],"event_text":["arrived"],"event_loc":null,"text_info":{"sequence":1,"start":0,"end":60},"trigger":{"text":"arrived","start":40,"end":47},"mentions":[{"sequence":1,"start":40,"end":47}],"modality":"actual","attribution":null,"amount":[{"value":5,"unit":"USD","bound":"at_least","text":"over","span":{"start":0,"end":4}}],"size":null,"date_info":{"text":null,"span":null,"precision":"publication"},"confidence":0.9,"because":["arrive: visit"],"cite_info":{"language":"en","codebook":"plover-2.0"},"coder":"demarche 0.1.0"}', '["CONSULT CUB RUS 2018-11-02"]');
insert into pair_months (actor, recipient, month, events, reports, section1, section2, section3, section4, table1, table2, table3, table4, scale)
  values ('CUB', 'RUS', '2018-11-01', 1, 1, 1, 0, 0, 0, 1, 0, 0, 0, 4);
insert into participants (event_id, side, ordinal, key, name, code, sector, office, known, date, reports)
  values ('a000000000000001', 'actor', 1, 'Q-CUB', 'Government of CUB', 'CUB', 'GOV', null, true, '2018-11-02', 1);
insert into participants (event_id, side, ordinal, key, name, code, sector, office, known, date, reports)
  values ('a000000000000001', 'recipient', 1, 'Q-RUS', 'Government of RUS', 'RUS', 'GOV', null, true, '2018-11-02', 1);
insert into amounts (event_id, shelf, ordinal, value, unit, bound)
  values ('a000000000000001', 'CUB RUS', 1, 5, 'USD', 'at_least');
insert into reviews (ordinal, id, decided_at, who, subject, decision, field, value, undoes, note)
  values (1, '1', '2026-01-02T00:00:00.000Z', 'reader', 'a000000000000001', 'accept', null, null, null, null);
insert into tokens (id, name, scopes, digest, created_at, revoked_at)
  values ('k3', 'Ada', array['read', 'review'], '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', '2026-01-01T00:00:00.000Z', null);
