package huozhong.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import huozhong.demo.HoldRounds.Round;
import huozhong.demo.Story.Stage;
import huozhong.plan.Quota;

/** Writes a unit's story out as scenes, as far as it comes; each so many days after its beginning. */
@Demonstration
class Stories {

    private static final int ALL = 100;

    private final GiveOpinions opinions;
    private final HoldRounds rounds;
    private final HandUpLists lists;
    private final PressSeals seals;
    private final StampOnPaper stamps;
    private final AskForSeals requests;
    private final List<Part> parts;

    Stories(PutPeopleForward putForward, GiveOpinions opinions, HoldRounds rounds, HandUpLists lists,
            PressSeals seals, StampOnPaper stamps, AskForSeals requests) {
        this.opinions = opinions;
        this.rounds = rounds;
        this.lists = lists;
        this.seals = seals;
        this.stamps = stamps;
        this.requests = requests;
        this.parts = List.of(
                new Part(Stage.COLLECTING, 0, "推荐", putForward::play),
                new Part(Stage.COLLECTING, 2, "所在工作单位意见", story -> opinions.byEmployers(story, n -> n % 2 == 0)),
                new Part(Stage.COLLECTING, 3, "所在工作单位意见（续）", story -> opinions.byEmployers(story, n -> true)),
                new Part(Stage.COLLECTING, 4, "书面意见", this::paper),
                new Part(Stage.CHOOSING, 5, "遴选", story -> rounds.choose(own(story), most(story))),
                new Part(Stage.CONSULTING, 6, "征求意见", story -> rounds.propose(own(story), story.who().departments())),
                new Part(Stage.CONSULTING, 7, "会同部门意见", this::reply),
                new Part(Stage.RECOMMENDING, 8, "负责人确认", story -> rounds.confirm(own(story))),
                new Part(Stage.RECOMMENDING, 9, "推荐单位意见", story -> opinions.byRecommender(story, n -> n % 5 < 2)),
                new Part(Stage.READY, 10, "推荐单位意见（续）", story -> opinions.byRecommender(story, n -> true)),
                new Part(Stage.READY, 11, "推荐市级人选", this::mark),
                new Part(Stage.REPORTED, 12, "报送", lists::report),
                new Part(Stage.SIGNED, 13, "签收", lists::sign),
                new Part(Stage.SIGNED, 14, "退回修改", this::returnOne),
                new Part(Stage.ACCEPTED, 20, "审定", lists::accept));
    }

    /** What happens at a stage, and how many days after the beginning. */
    private record Part(Stage stage, int after, String name, Consumer<Story> act) {

        Scene of(Story story) {
            return new Scene(story.begins().plusDays(after), story.name(name), () -> act.accept(story));
        }
    }

    List<Scene> scenes(Story story) {
        return parts.stream().filter(part -> story.reaches(part.stage)).map(part -> part.of(story)).toList();
    }

    /** When a story that comes so far begins, if it must have come there by this day. */
    LocalDate beginning(Stage until, LocalDate end) {
        var days = parts.stream().filter(part -> part.stage.compareTo(until) <= 0).mapToInt(Part::after).max();
        return end.minusDays(days.orElse(0));
    }

    /** Today this unit begins to seal electronically. */
    Scene electronic(Story story) {
        return today(story, "电子用印", seals::play);
    }

    /** Today this division asks for its department's seal. */
    Scene byRequest(Story story) {
        return today(story, "用印申请", requests::play);
    }

    /** Today this unit has stamped forms in its hands. */
    Scene onPaper(Story story) {
        return today(story, "纸质盖章", stamps::play);
    }

    private static Scene today(Story story, String name, Consumer<Story> act) {
        return new Scene(story.edition().day(4, 20), story.name(name), () -> act.accept(story));
    }

    private void paper(Story story) {
        opinions.onPaper(story, n -> story.endsAt(Stage.ACCEPTED) || n % 2 == 0);
        opinions.withdraw(story);
    }

    private static int most(Story story) {
        return story.endsAt(Stage.CHOOSING) ? 8 : ALL;
    }

    /** Where the story ends with the departments, only the first has answered. */
    private void reply(Story story) {
        var asked = story.who().departments();
        var answering = story.endsAt(Stage.CONSULTING) ? asked.stream().limit(1).toList() : asked;
        rounds.reply(own(story), answering);
    }

    private void mark(Story story) {
        if (story.who().isCounty()) {
            var round = new Round(story.edition(), story.who().code(), Quota.Kind.REGION_MARKS);
            rounds.choose(round, ALL);
            rounds.propose(round, List.of());
            rounds.confirm(round);
        }
    }

    private void returnOne(Story story) {
        if (story.endsAt(Stage.SIGNED)) {
            lists.returnOne(story);
        }
    }

    private static Round own(Story story) {
        return new Round(story.edition(), story.who().code(), Quota.Kind.OWN_POOL);
    }
}
