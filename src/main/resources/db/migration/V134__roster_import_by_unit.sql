create index ix_roster_import_unit on roster_import (unit_id, plan_id, created_at);
