package huozhong.nomination.material;

import java.util.Map;

import org.springframework.stereotype.Component;

import huozhong.shared.ArchivedRows;
import huozhong.shared.PlanArchive;

/** A chosen nominee's materials in a plan's archive, with their files. */
@Component
class MaterialsInArchive implements PlanArchive {

    private final ArchivedRows rows;

    MaterialsInArchive(ArchivedRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<String, Object> nominee(String nominationId) {
        return Map.of("materials", rows.of("select kind, name, size, added_at, removed_at, file_id as scan"
                + " from nominee_material where nomination_id = ? order by added_at, id", nominationId));
    }
}
