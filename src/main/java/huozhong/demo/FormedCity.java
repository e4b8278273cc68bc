package huozhong.demo;

import java.util.ArrayList;
import java.util.List;

import huozhong.demo.HoldRounds.Round;
import huozhong.demo.Story.Stage;
import huozhong.organization.Level;
import huozhong.plan.Quota;

/** An edition from its document until the teams of county, city and province stand. */
@Demonstration
class FormedCity {

    private final IssuePlans plans;
    private final Stories stories;
    private final HoldRounds rounds;
    private final FormTeams teams;

    FormedCity(IssuePlans plans, Stories stories, HoldRounds rounds, FormTeams teams) {
        this.plans = plans;
        this.stories = stories;
        this.rounds = rounds;
        this.teams = teams;
    }

    List<Scene> scenes(Edition edition) {
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
}
