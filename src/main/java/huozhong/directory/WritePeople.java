package huozhong.directory;

import java.time.Clock;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.access.Grants;
import huozhong.organization.Organization;
import huozhong.organization.Staffing;
import huozhong.organization.User;
import huozhong.shared.Period;
import huozhong.shared.Shanghai;

/** Writes rows of users and posts; each step tells the id of whom it concerned. */
@Component
class WritePeople {

    private final Staffing staffing;
    private final Organization organization;
    private final Grants grants;
    private final Clock clock;

    WritePeople(Staffing staffing, Organization organization, Grants grants, Clock clock) {
        this.staffing = staffing;
        this.organization = organization;
        this.grants = grants;
        this.clock = clock;
    }

    String enrol(Line line) {
        return staffing.enrol(line.key(), line.get(Column.PERSON), mobile(line, null)).id();
    }

    /** An empty cell leaves what was. */
    String change(Line line) {
        var user = user(line);
        staffing.changeUser(user.id(), line.get(Column.PERSON, user.name()), mobile(line, user.mobile()));
        return user.id();
    }

    String disable(Line line) {
        var user = user(line);
        staffing.disable(user.id());
        return user.id();
    }

    String appoint(Line line) {
        var user = user(line);
        grants.requireNoAdministrator(user.id());
        var from = Words.date(line.get(Column.FROM)).orElse(Shanghai.today(clock));
        staffing.appoint(user, organization.unitByCode(line.get(Column.UNIT)).orElseThrow(),
                Words.post(line.get(Column.POST)).orElseThrow(),
                new Period(from, Words.date(line.get(Column.UNTIL)).orElse(null)));
        return user.id();
    }

    String dismiss(Line line) {
        var user = user(line);
        var unit = organization.unitByCode(line.get(Column.UNIT)).orElseThrow();
        var kind = Words.post(line.get(Column.POST)).orElseThrow();
        var today = Shanghai.today(clock);
        var held = organization.postsEverOf(List.of(user.id())).stream()
                .filter(post -> post.unitId().equals(unit.id()) && post.kind() == kind)
                .filter(post -> post.period().until() == null || !post.period().until().isBefore(today)).findFirst();
        staffing.dismiss(held.orElseThrow().id(), Words.date(line.get(Column.UNTIL)).orElseThrow());
        return user.id();
    }

    private User user(Line line) {
        return organization.userByLogin(line.get(Column.LOGIN)).orElseThrow();
    }

    private static @Nullable String mobile(Line line, @Nullable String otherwise) {
        return line.has(Column.MOBILE) ? line.get(Column.MOBILE) : otherwise;
    }
}
