package huozhong.workflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import huozhong.access.Caller;
import huozhong.access.Scope;
import huozhong.organization.User;
import huozhong.shared.InvalidInput;

/** A module's cases for the workflow: it runs one process and answers by the case's id, which is the business key. */
public interface CaseSource {

    String process();

    Known known();

    /** What Routing.dmn may be asked about its cases. */
    RoutedBy routedBy();

    /** How many cases of this level and kind there are; for most nobody asks. */
    default long count(String level, String kind) {
        return 0;
    }

    /** The words that its branches may read besides a form's decision, and what each can be. */
    Map<String, Set<String>> words();

    CaseFacts facts(String caseId);

    /** Where the portal shows the case: an address of it, without a host. */
    String page(String caseId);

    /** Whether such a case holds up many people at once, as a list does, and not one. */
    default boolean isOfMany() {
        return false;
    }

    /** By when the step is to be done in this case; empty where nothing sets it a date. */
    default Optional<Due> due(String caseId, DrawnStep step) {
        return Optional.empty();
    }

    /** Its case was ended because it couldn't go on (停办): what hangs on it ends, too. */
    default void stopped(String caseId, String reason) {
        throw new InvalidInput("id", "这类事项不能停办，请修正流程后迁移该事项");
    }

    /** Whether the case is about this very user: then he takes no part in it. */
    boolean concerns(String caseId, User user);

    /**
     * Whether this user may give no leader's word in the case, because it is his own work that is judged (谁起草谁回避);
     * as a clerk he goes on with it.
     */
    default boolean isBarred(String caseId, User user) {
        return false;
    }

    /** Whether the unit is asked about its own in this case, so that no other can answer for it. */
    default boolean isAboutItsOwn(String caseId, String unitId) {
        return false;
    }

    /** What those are whom a case is about, or who are barred from it, in words. */
    default String concern() {
        return "被推荐人";
    }

    /** Whether this case exists for somebody with this scope. */
    boolean isVisible(String caseId, Scope scope);

    /** By what people know these cases besides the name, by id: a nominee's employer; for most nothing. */
    default Map<String, String> subtitles(Set<String> caseIds) {
        return Map.of();
    }

    /** What speaks for looking at one of these cases on its own, in words, by its id; nothing, for most. */
    default Map<String, String> cautions(Set<String> caseIds) {
        return Map.of();
    }

    /** Which of these decisions don't hold any more, by the task's id; for most all hold. */
    default Map<String, Lapsed> lapsed(List<TaskEntry> done) {
        return Map.of();
    }

    /** Why a task ended that nobody did, in words: who ended it, and when; for most only that it did. */
    default Optional<String> ending(TaskEntry gone) {
        return Optional.empty();
    }

    /** Why what was decided at a task can't be taken back (撤回) by the caller; empty where it can. */
    default Optional<String> whyNotRetractable(TaskEntry done, Caller caller) {
        return Optional.of("这一环节办理后不能撤回");
    }
}
