// What questions start from, and what lists are ordered by.

// The parts of a policy, to read them and to replace them.
CREATE INDEX part_policy IF NOT EXISTS FOR (n:Part) ON (n.policy);
CREATE INDEX measure_policy IF NOT EXISTS FOR (m:Measure) ON (m.policy);

// Lists of measures stand in the order of this key: newest policy first, then as in the document.
CREATE INDEX measure_sort IF NOT EXISTS FOR (m:Measure) ON (m.sort);
CREATE INDEX measure_status IF NOT EXISTS FOR (m:Measure) ON (m.status);

CREATE INDEX policy_sort IF NOT EXISTS FOR (p:Policy) ON (p.sort);
CREATE INDEX policy_number IF NOT EXISTS FOR (p:Policy) ON (p.number);
CREATE INDEX policy_title IF NOT EXISTS FOR (p:Policy) ON (p.title);
CREATE INDEX policy_year IF NOT EXISTS FOR (p:Policy) ON (p.year);

CREATE INDEX entity_name IF NOT EXISTS FOR (e:Entity) ON (e.name);
CREATE INDEX agency_region IF NOT EXISTS FOR (a:Agency) ON (a.regionCode);
CREATE INDEX region_code IF NOT EXISTS FOR (r:Region) ON (r.code);

CREATE INDEX target_indicator IF NOT EXISTS FOR (t:Target) ON (t.indicator);
// Deadlines and targets by their last day.
CREATE INDEX deadline_ends IF NOT EXISTS FOR (d:Deadline) ON (d.ends);
CREATE INDEX target_ends IF NOT EXISTS FOR (t:Target) ON (t.ends);

// A citation waits here for the policy that it names by id.
CREATE INDEX cites_target IF NOT EXISTS FOR ()-[r:CITES]-() ON (r.target);
