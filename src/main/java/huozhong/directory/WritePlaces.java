package huozhong.directory;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.organization.Organization;
import huozhong.organization.Region;
import huozhong.organization.Staffing;
import huozhong.organization.Unit;

/** Writes rows of regions and units; each step tells the id of what it wrote. */
@Component
class WritePlaces {

    private final Staffing staffing;
    private final Organization organization;

    WritePlaces(Staffing staffing, Organization organization) {
        this.staffing = staffing;
        this.organization = organization;
    }

    String openRegion(Line line) {
        return staffing.openRegion(line.key(), line.get(Column.NAME),
                Words.level(line.get(Column.LEVEL)).orElseThrow(), region(line, Column.PARENT)).id();
    }

    String renameRegion(Line line) {
        var region = organization.regionByCode(line.key()).orElseThrow();
        staffing.renameRegion(region.id(), line.get(Column.NAME));
        return region.id();
    }

    /** Its parent, perhaps another new one, comes with the change that follows. */
    String openUnit(Line line) {
        return staffing.openUnit(line.key(), line.get(Column.NAME),
                Words.function(line.get(Column.FUNCTION)).orElseThrow(), region(line, Column.REGION), null).id();
    }

    /** An empty cell leaves what was. */
    String changeUnit(Line line) {
        var unit = unit(line.key());
        var region = line.has(Column.REGION) ? region(line, Column.REGION)
                : Optional.ofNullable(unit.regionId()).map(organization::region).orElse(null);
        var parent = line.has(Column.PARENT) ? unit(line.get(Column.PARENT))
                : Optional.ofNullable(unit.parentId()).map(organization::unit).orElse(null);
        staffing.changeUnit(unit.id(), line.get(Column.NAME, unit.name()),
                Words.function(line.get(Column.FUNCTION)).orElse(unit.function()), region, parent);
        return unit.id();
    }

    String endUnit(Line line) {
        var unit = unit(line.key());
        staffing.endUnit(unit.id(), line.has(Column.SUCCESSOR) ? unit(line.get(Column.SUCCESSOR)) : null);
        return unit.id();
    }

    private Unit unit(String code) {
        return organization.unitByCode(code).orElseThrow();
    }

    private @Nullable Region region(Line line, Column column) {
        return line.has(column) ? organization.regionByCode(line.get(column)).orElseThrow() : null;
    }
}
