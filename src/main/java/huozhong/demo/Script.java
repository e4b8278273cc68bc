package huozhong.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Value;

import huozhong.demo.HoldRounds.Round;
import huozhong.demo.Story.Stage;
import huozhong.organization.Level;
import huozhong.plan.Quota;

/** All scenes: the organisation, last year's edition to its end, this year's up to today. */
@Demonstration
class Script {

    private static final int IN_A_COUNTY = 106;
    private static final int IN_THE_CITY = 24;
    private static final int FEWEST = 14;
    private static final List<Stage> CITY = List.of(Stage.CHOOSING, Stage.RECOMMENDING, Stage.REPORTED, Stage.READY,
            Stage.COLLECTING);
    /** The division among them that has opinions to give. */
    private static final int ASKING = 1;

    private final OpenOffices offices;
    private final AppointAdministrators administrators;
    private final IssuePlans plans;
    private final Stories stories;
    private final HoldRounds rounds;
    private final FormTeams teams;
    private final double scale;

    Script(OpenOffices offices, AppointAdministrators administrators, IssuePlans plans, Stories stories,
           HoldRounds rounds, FormTeams teams, @Value("${huozhong.demo.scale}") double scale) {
        this.offices = offices;
        this.administrators = administrators;
        this.plans = plans;
        this.stories = stories;
        this.rounds = rounds;
        this.teams = teams;
        this.scale = scale;
    }

    /** Before any scene. */
    static LocalDate firstDay(LocalDate today) {
        return Edition.lastYears(today).day(1, 7);
    }

    /** One after the other; after the first one can log in. */
    List<Act> acts(LocalDate today) {
        var last = Edition.lastYears(today);
        var current = Edition.thisYears(today);
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
        var scenes = new ArrayList<Scene>();
        scenes.add(new Scene(edition.day(3, 12), edition.year() + " 印发", () -> plans.publish(edition)));
        for (var county : County.values()) {
            scenes.addAll(stories.scenes(
                    new Story(edition, Recommender.of(county), Stage.ACCEPTED, 13, edition.day(3, 18))));
            scenes.add(new Scene(edition.day(4, 28), edition.year() + " " + county + " 组建",
                    () -> teams.confirm(edition, Level.COUNTY, county + "-XCB")));
        }
        Recommender.ofTheCity().forEach(who -> scenes.addAll(stories.scenes(
                new Story(edition, who, Stage.ACCEPTED, who.categories().contains("SCIENCE") ? 3 : 5,
                        edition.day(3, 20)))));
        scenes.addAll(cityAndProvince(edition));
        scenes.add(new Scene(edition.day(12, 31), edition.year() + " 结束", () -> plans.close(edition)));
        return scenes;
    }

    private List<Scene> cityAndProvince(Edition edition) {
        var city = new Round(edition, "SY-XCB", Quota.Kind.FROM_COUNTY_TEAMS);
        var province = new Round(edition, "SY-XCB", Quota.Kind.FROM_CITY_TEAMS);
        return List.of(new Scene(edition.day(5, 6), edition.year() + " 市级遴选", () -> propose(city, 4)),
                new Scene(edition.day(5, 8), edition.year() + " 市级确认", () -> rounds.confirm(city)),
                new Scene(edition.day(5, 10), edition.year() + " 市级组建",
                        () -> teams.confirm(edition, Level.CITY, "SY-XCB")),
                new Scene(edition.day(5, 20), edition.year() + " 向省推荐", () -> propose(province, 3)),
                new Scene(edition.day(5, 24), edition.year() + " 向省推荐确认", () -> rounds.confirm(province)),
                new Scene(edition.day(6, 12), edition.year() + " 省级答复", () -> teams.answer(province)),
                new Scene(edition.day(6, 14), edition.year() + " 省级组建",
                        () -> teams.confirm(edition, Level.PROVINCE, "LN-XCB")));
    }

    private void propose(Round round, int most) {
        rounds.choose(round, most);
        rounds.propose(round, List.of());
    }

    private List<Scene> thisYear(Edition edition) {
        var scenes = new ArrayList<Scene>();
        scenes.add(new Scene(edition.day(3, 12), edition.year() + " 印发", () -> plans.publish(edition)));
        for (var county : County.values()) {
            scenes.addAll(stories.scenes(story(edition, county)));
        }
        for (var i = 0; i < CITY.size(); i++) {
            scenes.addAll(stories.scenes(ofTheCity(edition, i)));
        }
        scenes.add(stories.electronic(story(edition, County.SJT)));
        scenes.add(stories.onPaper(story(edition, County.HG)));
        scenes.add(stories.byRequest(ofTheCity(edition, ASKING)));
        return scenes;
    }

    private Story ofTheCity(Edition edition, int place) {
        return story(edition, Recommender.ofTheCity().get(place), CITY.get(place), people(IN_THE_CITY));
    }

    private Story story(Edition edition, County county) {
        return story(edition, Recommender.of(county), county.stage(), people(IN_A_COUNTY));
    }

    private Story story(Edition edition, Recommender who, Stage until, int people) {
        var begins = stories.beginning(until, edition.day(4, 19)).minusDays(who.code().length() % 3);
        return new Story(edition, who, until, people, begins);
    }

    private int people(int whole) {
        return Math.max(FEWEST, (int) Math.round(whole * scale));
    }
}
