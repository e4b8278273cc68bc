package huozhong.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Value;

/** All scenes: the organisation, last year's edition to its end, this year's up to today, which lies in a season. */
@Demonstration
class Script {

    private final OpenOffices offices;
    private final AppointAdministrators administrators;
    private final IssuePlans plans;
    private final FormedCity formed;
    private final RosterMorning spring;
    private final SummerMorning summer;
    private final Season season;

    Script(OpenOffices offices, AppointAdministrators administrators, IssuePlans plans, FormedCity formed,
           RosterMorning spring, SummerMorning summer, @Value("${huozhong.demo.season}") Season season) {
        this.offices = offices;
        this.administrators = administrators;
        this.plans = plans;
        this.formed = formed;
        this.spring = spring;
        this.summer = summer;
        this.season = season;
    }

    /** Before any scene. */
    static LocalDate firstDay(LocalDate today, Season season) {
        return Edition.lastYears(today, season).day(1, 7);
    }

    /** One after the other; after the first one can log in. */
    List<Act> acts(LocalDate today) {
        var last = Edition.lastYears(today, season);
        var current = Edition.thisYears(today, season);
        return List.of(new Act("地区、单位和人员", organization(last)),
                new Act(last.year() + "年的计划，从印发到结束", lastYear(last)),
                new Act(current.year() + "年的计划，办到今天", thisYear(current)));
    }

    private List<Scene> organization(Edition edition) {
        var counties = Stream.of(County.values())
                .map(county -> new Scene(edition.day(1, 9), county.words(), () -> offices.county(county)));
        return Stream.concat(Stream.of(new Scene(edition.day(1, 8), "省市单位", offices::provinceAndCity),
                new Scene(edition.day(1, 8), "管理员", administrators::all)), counties).toList();
    }

    private List<Scene> lastYear(Edition edition) {
        return Stream.concat(formed.scenes(edition).stream(), Stream.of(new Scene(edition.day(12, 31),
                edition.year() + " 结束", () -> plans.close(edition)))).toList();
    }

    private List<Scene> thisYear(Edition edition) {
        return season == Season.SPRING ? spring.scenes(edition)
                : Stream.concat(formed.scenes(edition).stream(), summer.scenes(edition).stream()).toList();
    }
}
