package huozhong.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import huozhong.organization.Post;
import huozhong.organization.Region;
import huozhong.organization.Unit;
import huozhong.organization.User;

/** 现状: what there is of what a file speaks of, by code and login, beside the file's own rows. */
record Standing(Map<String, Region> regions, Map<String, Region> regionsById, Map<String, Unit> units,
                Map<String, String> unitCodesById, Map<String, User> users, Map<String, List<Post>> postsByUser,
                Set<String> administrators, Map<Sheet, Map<String, Line>> file, LocalDate today) {

    Optional<Region> region(String code) {
        return Optional.ofNullable(regions.get(code));
    }

    Optional<Unit> unit(String code) {
        return Optional.ofNullable(units.get(code));
    }

    Optional<User> user(String login) {
        return Optional.ofNullable(users.get(login));
    }

    Optional<Line> line(Sheet sheet, String key) {
        return Optional.ofNullable(file.getOrDefault(sheet, Map.of()).get(key));
    }

    boolean hasRegion(String code) {
        return regions.containsKey(code) || line(Sheet.REGIONS, code).isPresent();
    }

    /** Whether the unit is there, or opened by the file, and not ended by either. */
    boolean hasActiveUnit(String code) {
        var ending = line(Sheet.UNITS, code).filter(Line::ends).isPresent();
        return !ending && unit(code).map(Unit::isActive).orElse(line(Sheet.UNITS, code).isPresent());
    }

    boolean hasActiveUser(String login) {
        var ending = line(Sheet.USERS, login).filter(Line::ends).isPresent();
        return !ending && user(login).map(User::isActive).orElse(line(Sheet.USERS, login).isPresent());
    }

    String regionCode(Unit unit) {
        return Optional.ofNullable(unit.regionId()).map(regionsById::get).map(Region::code).orElse("");
    }

    String parentCode(Unit unit) {
        return code(unit.parentId());
    }

    String code(@org.jspecify.annotations.Nullable String unitId) {
        return unitId == null ? "" : unitCodesById.getOrDefault(unitId, "");
    }

    /** The parent that the unit will have when the file is written, "" for none. */
    String futureParent(String code) {
        var now = unit(code).map(this::parentCode).orElse("");
        return line(Sheet.UNITS, code).map(line -> line.get(Column.PARENT, now)).orElse(now);
    }

    /** The posts of this kind that the user has in the unit today or later. */
    List<Post> postsOf(User user, Unit unit, Post.Kind kind) {
        return postsByUser.getOrDefault(user.id(), List.of()).stream()
                .filter(post -> post.unitId().equals(unit.id()) && post.kind() == kind)
                .filter(post -> post.period().until() == null || !post.period().until().isBefore(today)).toList();
    }
}
