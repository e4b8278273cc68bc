package huozhong.nomination.material;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.document.MarkedCopy;
import huozhong.document.StoredFile;
import huozhong.document.Uploads;
import huozhong.nomination.material.Material.Added;
import huozhong.nomination.material.Material.Kind;
import huozhong.shared.Ids;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;

/** Adds a material to a dossier, and takes one away; both are on record. */
@Service
public class KeepMaterial {

    /** So many a person (ours): what convinces is few. */
    static final int MOST = 20;

    private final MaterialHolders holders;
    private final Materials materials;
    private final Uploads files;
    private final Audit audit;
    private final Clock clock;

    KeepMaterial(MaterialHolders holders, Materials materials, Uploads files, Audit audit, Clock clock) {
        this.holders = holders;
        this.materials = materials;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    /** Refuses, by InvalidInput on "file", what isn't a decent PDF, JPEG or PNG of 20 MB at most. */
    @Transactional
    public Material add(String nominationId, Kind kind, String name, InputStream content, Caller caller) {
        var holder = holders.visible(nominationId, caller);
        var duty = holders.requireClerk(holder, caller);
        if (materials.of(nominationId).size() >= MOST) {
            throw new InvalidInput("file", "一人最多上传" + MOST + "份佐证材料，请先合并或删除");
        }
        var file = files.store(duty.unitId(), StoredFile.Kind.MATERIAL, name, content, caller.userId());
        var added = new Material(Ids.next(), nominationId, kind, file.name(), file.size(),
                MarkedCopy.pages(files.read(file.id())), file.id(),
                new Added(caller.userId(), duty.unitId(), Shanghai.now(clock)));
        materials.add(added, file.mediaType());
        audit.record(caller.act(duty, "MATERIAL_ADDED", nominationId, facts(added)));
        return added;
    }

    @Transactional
    public void remove(String nominationId, String id, Caller caller) {
        var holder = holders.visible(nominationId, caller);
        var material = materials.find(nominationId, id).orElseThrow(NotFound::new);
        var duty = holders.requireClerk(holder, caller);
        materials.remove(id, caller.userId(), Shanghai.now(clock));
        files.forget(List.of(material.fileId()));
        audit.record(caller.act(duty, "MATERIAL_REMOVED", nominationId, facts(material)));
    }

    private static Map<String, String> facts(Material material) {
        return Map.of("material", material.id(), "kind", material.kind().name());
    }
}
