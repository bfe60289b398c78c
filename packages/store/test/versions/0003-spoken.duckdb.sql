insert into pairs_by_date select actor, recipient, date, event_id, type, mode, modality, quad_section, quad_table,
  scale, confidence, mutual, reports from pairs;
