package huozhong.publishing;

import java.util.Map;
import java.util.TreeMap;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Grant;
import huozhong.audit.Audit;
import huozhong.publishing.ProcessSet.Origin;
import huozhong.publishing.ProcessSet.State;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.workflow.model.ModelFiles;
import huozhong.workflow.model.ModelSet;

/**
 * Drafts: the live set with some files in place of its own. Anything may be uploaded; only what is checked goes live.
 */
@Service
@Transactional
public class DraftSets {

    private static final int LARGEST = 10_000_000;
    private static final int MOST_FILES = 100;

    private final ProcessSets sets;
    private final SetFiles files;
    private final KeepSet keep;
    private final LiveSet live;
    private final Audit audit;

    DraftSets(ProcessSets sets, SetFiles files, KeepSet keep, LiveSet live, Audit audit) {
        this.sets = sets;
        this.files = files;
        this.keep = keep;
        this.live = live;
        this.audit = audit;
    }

    public ProcessSet draft(Map<String, byte[]> uploaded, String note, Caller caller) {
        caller.require(Grant.FLOW_ADMINISTRATOR);
        return keep(Origin.UPLOADED, live.files().with(checked(uploaded)), note, caller);
    }

    /** What Modeler deploys one after the other is one draft of his, until it is published or discarded. */
    public ProcessSet fromModeler(Map<String, byte[]> deployed, Caller caller) {
        caller.require(Grant.FLOW_ADMINISTRATOR);
        return sets.findFirstByStateAndOriginAndAuthorIdOrderByDraftedAtDesc(State.DRAFT, Origin.MODELER,
                        caller.userId())
                .map(draft -> revise(draft, files.of(draft.id()).with(checked(deployed)), caller))
                .orElseGet(() -> keep(Origin.MODELER, live.files().with(checked(deployed)), "Camunda Modeler", caller));
    }

    /** An earlier set again; like every other, it is published by a second person. */
    public ProcessSet again(String setId, String note, Caller caller) {
        caller.require(Grant.FLOW_ADMINISTRATOR);
        var earlier = sets.findById(setId).filter(set -> set.state() == State.PUBLISHED).orElseThrow(NotFound::new);
        return keep(Origin.EARLIER, files.of(earlier.id()), note, caller);
    }

    /** The author, and nobody else, changes a draft: otherwise its publisher might be its author. */
    public ProcessSet replace(String setId, Map<String, byte[]> uploaded, Caller caller) {
        var draft = own(setId, caller);
        return revise(draft, files.of(setId).with(checked(uploaded)), caller);
    }

    public ProcessSet remove(String setId, String name, Caller caller) {
        var draft = own(setId, caller);
        var left = new TreeMap<>(files.of(setId).files());
        if (left.remove(name) == null) {
            throw new NotFound();
        }
        return revise(draft, new ModelSet(left), caller);
    }

    /** What the author says of his draft, until it is published: it is what everybody reads of the version later. */
    public ProcessSet note(String setId, String note, Caller caller) {
        var draft = own(setId, caller);
        draft.note(note);
        audit.record(caller.act(Grant.FLOW_ADMINISTRATOR, "PROCESS_SET_NOTED", setId, Map.of()));
        return draft;
    }

    public void discard(String setId, Caller caller) {
        caller.require(Grant.FLOW_ADMINISTRATOR);
        sets.findById(setId).orElseThrow(NotFound::new).discard();
        audit.record(caller.act(Grant.FLOW_ADMINISTRATOR, "PROCESS_SET_DISCARDED", setId, Map.of()));
    }

    private ProcessSet own(String setId, Caller caller) {
        caller.require(Grant.FLOW_ADMINISTRATOR);
        return sets.findById(setId).filter(set -> set.authorId().equals(caller.userId())).orElseThrow(NotFound::new);
    }

    private ProcessSet keep(Origin origin, ModelSet set, String note, Caller caller) {
        var draft = keep.keep(origin, caller.userId(), note, set);
        audit.record(caller.act(Grant.FLOW_ADMINISTRATOR, "PROCESS_SET_DRAFTED", draft.id(),
                Map.of("sha256", set.sha256())));
        return draft;
    }

    private ProcessSet revise(ProcessSet draft, ModelSet set, Caller caller) {
        draft.revise(set.sha256());
        files.write(draft.id(), set);
        audit.record(caller.act(Grant.FLOW_ADMINISTRATOR, "PROCESS_SET_REVISED", draft.id(),
                Map.of("sha256", set.sha256())));
        return draft;
    }

    private static Map<String, byte[]> checked(Map<String, byte[]> uploaded) {
        if (uploaded.isEmpty() || uploaded.size() > MOST_FILES) {
            throw new InvalidInput("files", "请选择 1 至 " + MOST_FILES + " 个文件");
        }
        if (uploaded.values().stream().mapToLong(content -> content.length).sum() > LARGEST) {
            throw new InvalidInput("files", "文件合计不得超过 10 MB");
        }
        uploaded.keySet().forEach(name -> {
            if (name.isBlank() || name.length() > 100) {
                throw new InvalidInput("files", "文件名应为 1 至 100 个字符");
            }
        });
        return kept(uploaded);
    }

    private static Map<String, byte[]> kept(Map<String, byte[]> uploaded) {
        var kept = new TreeMap<String, byte[]>();
        uploaded.forEach((name, content) -> {
            var as = ModelFiles.kept(name, content);
            if (kept.put(as, content) != null) {
                throw new InvalidInput("files", "“" + name + "”与另一个文件都是“" + as + "”，请只选一个");
            }
        });
        return kept;
    }
}
