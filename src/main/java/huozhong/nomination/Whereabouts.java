package huozhong.nomination;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.organization.Organization;
import huozhong.organization.Unit;
import huozhong.workflow.OpenSteps;
import huozhong.workflow.TaskEntry;

/** Where nominations are now, in words: which step, in whose hands, until when. */
@Component
public class Whereabouts {

    private final OpenSteps steps;
    private final Organization organization;

    Whereabouts(OpenSteps steps, Organization organization) {
        this.steps = steps;
        this.organization = organization;
    }

    /** An open step with the names of the units that hold it; on paper where the unit asked answers in writing. */
    public record Step(String step, String name, List<String> holders, boolean onPaper, LocalDateTime since,
                       @Nullable LocalDateTime due) {
    }

    /** By nomination; nothing where it waits to be told or has ended. */
    public Map<String, List<Step>> of(Collection<String> nominationIds) {
        var open = steps.inHandOf(NominationProcess.ID, nominationIds);
        var names = names(open.values().stream().flatMap(List::stream).map(TaskEntry::holderId).distinct().toList());
        var all = new TreeMap<String, List<Step>>();
        open.forEach((id, entries) -> all.put(id, steps(entries, names)));
        return all;
    }

    /** The names of these units, ended ones too. */
    Map<String, String> names(Collection<String> unitIds) {
        return unitIds.isEmpty() ? Map.of() : organization.units(unitIds).stream()
                .collect(Collectors.toMap(Unit::id, Unit::name));
    }

    private static List<Step> steps(List<TaskEntry> entries, Map<String, String> names) {
        var tasks = entries.stream()
                .collect(Collectors.groupingBy(TaskEntry::taskId, LinkedHashMap::new, Collectors.toList()));
        return tasks.values().stream().map(task -> {
            var first = task.get(0);
            var holders = task.stream().map(entry -> names.getOrDefault(entry.holderId(), "")).distinct().toList();
            return new Step(first.step(), first.stepName(), holders, first.onPaper(), first.since(), first.due());
        }).toList();
    }
}
