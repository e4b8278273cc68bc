package huozhong.demo;

import java.util.ArrayList;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;

import huozhong.demo.Story.Stage;

/** An edition until the morning after the rosters were due; each county and unit as far as it is. */
@Demonstration
class RosterMorning {

    private static final int IN_A_COUNTY = 106;
    private static final int IN_THE_CITY = 24;
    private static final int FEWEST = 14;
    private static final List<Stage> CITY = List.of(Stage.CHOOSING, Stage.RECOMMENDING, Stage.REPORTED, Stage.READY,
            Stage.COLLECTING);
    /** The division among them that has opinions to give. */
    private static final int ASKING = 1;

    private final IssuePlans plans;
    private final Stories stories;
    private final double scale;

    RosterMorning(IssuePlans plans, Stories stories, @Value("${huozhong.demo.scale}") double scale) {
        this.plans = plans;
        this.stories = stories;
        this.scale = scale;
    }

    List<Scene> scenes(Edition edition) {
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
