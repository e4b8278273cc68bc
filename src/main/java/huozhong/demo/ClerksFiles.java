package huozhong.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import huozhong.nomination.Dossier;
import huozhong.nomination.field.Field;
import huozhong.plan.PlanBook;
import huozhong.roster.CheckRoster.Upload;

/** A clerk's roster as a workbook, and the photos of its people as a zip. */
@Demonstration
class ClerksFiles {

    private final People people;
    private final PlanBook plans;
    private final Directory directory;

    ClerksFiles(People people, PlanBook plans, Directory directory) {
        this.people = people;
        this.plans = plans;
        this.directory = directory;
    }

    Upload roster(Story story) {
        var categories = plans.plan(directory.planId(story.edition())).categories();
        return new Upload(story.who().place() + "汇总表.xlsx",
                new RosterSheet(story.who().place(), categories).workbook(dossiers(story)));
    }

    Upload photos(Story story) {
        return new Upload(story.who().place() + "照片.zip",
                RosterSheet.photos(withPhoto(story, dossiers(story)), story.edition().year()));
    }

    private List<Dossier> dossiers(Story story) {
        return IntStream.rangeClosed(1, story.people()).mapToObj(n -> dossier(story, n)).toList();
    }

    private Dossier dossier(Story story, int number) {
        var person = people.person(story.who(), story.edition().year(), number, story.category(number));
        return story.fate(number) == Fate.DRAFT ? person.with(Field.DEEDS, "") : person;
    }

    /** By number; some drafts lack the photo, too. */
    private static Map<Integer, Dossier> withPhoto(Story story, List<Dossier> dossiers) {
        return IntStream.rangeClosed(1, dossiers.size()).filter(n -> story.fate(n) != Fate.DRAFT || n % 3 != 0).boxed()
                .collect(Collectors.toMap(n -> n, n -> dossiers.get(n - 1)));
    }
}
