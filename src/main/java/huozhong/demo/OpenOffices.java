package huozhong.demo;

import java.time.Clock;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Credentials;
import huozhong.organization.Level;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.organization.Region;
import huozhong.organization.Staffing;
import huozhong.organization.User;
import huozhong.shared.Period;
import huozhong.shared.Shanghai;

/** Opens the regions and units, each with its people; what is open already stays as it is. */
@Demonstration
@Transactional
class OpenOffices {

    private final Staffing staffing;
    private final Organization organization;
    private final Credentials credentials;
    private final People people;
    private final Clock clock;

    OpenOffices(Staffing staffing, Organization organization, Credentials credentials, People people, Clock clock) {
        this.staffing = staffing;
        this.organization = organization;
        this.credentials = credentials;
        this.people = people;
        this.clock = clock;
    }

    void provinceAndCity() {
        var province = region("LN", "辽宁省", Level.PROVINCE, null);
        region("SY", "沈阳市", Level.CITY, province);
        open(Office.ofTheProvince());
        open(Office.ofTheCity());
    }

    void county(County county) {
        var region = region(county.name(), county.words(), Level.COUNTY, known("SY"));
        for (var number = 1; number <= 2; number++) {
            var name = Office.streetName(county, number);
            var street = region(county.name() + number, name, Level.TOWNSHIP, region);
            region(street.code() + "1", Office.community(county, number, 1), Level.VILLAGE, street);
            region(street.code() + "2", Office.community(county, number, 2), Level.VILLAGE, street);
        }
        open(Office.of(county));
    }

    private Region region(String code, String name, Level level, @Nullable Region parent) {
        return organization.regionByCode(code).orElseGet(() -> staffing.openRegion(code, name, level, parent));
    }

    private Region known(String code) {
        return organization.regionByCode(code).orElseThrow();
    }

    private void open(List<Office> offices) {
        offices.stream().filter(office -> organization.unitByCode(office.code()).isEmpty()).forEach(this::open);
    }

    private void open(Office office) {
        var parent = office.parent() == null ? null : organization.unitByCode(office.parent()).orElseThrow();
        var unit = staffing.openUnit(office.code(), office.name(), office.function(), known(office.region()), parent);
        if (office.staffed()) {
            var today = Shanghai.today(clock);
            staffing.appoint(enrol(office.clerk()), unit, Post.Kind.CLERK, Period.from(today));
            staffing.appoint(enrol(office.leader()), unit, Post.Kind.LEADER, Period.from(today));
        }
    }

    /** Who keeps the seal of a unit that is open. */
    User keeper(String code) {
        var login = Office.keeper(code);
        return organization.userByLogin(login).orElseGet(() -> {
            var keeper = enrol(login);
            staffing.appoint(keeper, organization.unitByCode(code).orElseThrow(), Post.Kind.SEAL_KEEPER,
                    Period.from(Shanghai.today(clock)));
            return keeper;
        });
    }

    private User enrol(String login) {
        var user = staffing.enrol(login, people.name(new Random(login.hashCode())), null);
        credentials.setPassword(user.id(), DemoPasswords.PASSWORD);
        return user;
    }
}
