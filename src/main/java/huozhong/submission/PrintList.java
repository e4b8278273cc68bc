package huozhong.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.nomination.Dossier;
import huozhong.nomination.people.RosterPeople;
import huozhong.organization.Level;
import huozhong.organization.Organization;
import huozhong.plan.Plan;
import huozhong.plan.PlanBook;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.submission.SubmissionEntries.Entry;

/**
 * 汇总表: a list as annex 2 has it, to be printed and stamped; for its owner and who runs the region, and recorded each
 * time. Mobiles are masked, or in full where the paper is filed.
 */
@Service
public class PrintList {

    private final Submissions submissions;
    private final SubmissionEntries entries;
    private final SubmissionCases cases;
    private final RosterPeople people;
    private final PlanBook plans;
    private final Organization organization;
    private final Audit audit;

    PrintList(Submissions submissions, SubmissionEntries entries, SubmissionCases cases, RosterPeople people,
              PlanBook plans, Organization organization, Audit audit) {
        this.submissions = submissions;
        this.entries = entries;
        this.cases = cases;
        this.people = people;
        this.plans = plans;
        this.organization = organization;
        this.audit = audit;
    }

    /** 填报单位, and the people in groups, each on papers of its own where the plan wants a roster a category. */
    public record Roster(String unit, boolean paperEach, List<Group> groups) {
    }

    /** Those for one category's seats of a level. */
    public record Group(Level level, String category, List<Line> people) {
    }

    /** A row of annex 2. */
    public record Line(String name, String gender, String birth, String ethnicity, String politics, String employer,
                       String mobile) {
    }

    /**
     * @param category only those of one; without it all
     * @param mobiles in full, which counts for the caller's day
     */
    @Transactional
    public Roster roster(String submissionId, @Nullable String category, boolean mobiles, Caller caller) {
        var list = submissions.findById(submissionId).orElseThrow(NotFound::new);
        var duty = caller.reading(scope -> cases.isVisible(list, scope)).orElseThrow(NotFound::new);
        var listed = entries.of(submissionId).stream().filter(entry -> entry.state() != EntryState.REMOVED)
                .filter(entry -> category == null || entry.category().equals(category)).toList();
        if (listed.isEmpty()) {
            throw new InvalidInput("category", "名单上没有可以打印的人选");
        }
        var plan = plans.plan(list.planId());
        var ids = listed.stream().map(Entry::nominationId).distinct().toList();
        var dossiers = mobiles ? people.inFull(ids, caller) : people.masked(ids);
        audit.record(caller.act(duty, "LIST_PRINTED", submissionId, Map.of("people", String.valueOf(dossiers.size()),
                "mobiles", mobiles ? "full" : "masked")));
        return new Roster(organization.unit(list.ownerId()).name(), plan.options().rosterPerCategory(),
                groups(plan, listed, dossiers));
    }

    private static List<Group> groups(Plan plan, List<Entry> listed, Map<String, Dossier> dossiers) {
        var groups = new ArrayList<Group>();
        for (var level : List.of(Level.COUNTY, Level.CITY)) {
            for (var category : plan.categories()) {
                var lines = listed.stream()
                        .filter(entry -> entry.level() == level && entry.category().equals(category.code()))
                        .map(entry -> line(Objects.requireNonNull(dossiers.get(entry.nominationId())))).toList();
                if (!lines.isEmpty()) {
                    groups.add(new Group(level, category.name(), lines));
                }
            }
        }
        return groups;
    }

    private static Line line(Dossier one) {
        return new Line(text(one.name()), text(one.gender()), text(one.birth()), text(one.ethnicity()),
                text(one.politics()), text(one.employer()), text(one.mobile()));
    }

    private static String text(@Nullable String value) {
        return Optional.ofNullable(value).orElse("");
    }
}
