package huozhong.nomination.material;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.document.MarkedCopy;
import huozhong.document.Uploads;
import huozhong.nomination.material.Material.Kind;
import huozhong.organization.Organization;
import huozhong.organization.User;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;

/** What is kept with a dossier, to be looked at and taken; across each page stands who took it, and when. */
@Service
@Transactional
public class ReadMaterial {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final MaterialHolders holders;
    private final Materials materials;
    private final Uploads files;
    private final Organization organization;
    private final Audit audit;
    private final Clock clock;

    ReadMaterial(MaterialHolders holders, Materials materials, Uploads files, Organization organization, Audit audit,
                 Clock clock) {
        this.holders = holders;
        this.materials = materials;
        this.files = files;
        this.organization = organization;
        this.audit = audit;
        this.clock = clock;
    }

    /** Oldest first, and whether the caller may add and take away. */
    public record MaterialList(List<Line> materials, boolean mayChange) {
    }

    /** One as a list shows it: who added it, for which unit. */
    public record Line(String id, Kind kind, String name, long size, int pages, String addedBy, String unit,
                       LocalDateTime at) {
    }

    /** A copy for somebody: its name and its bytes. */
    public record Copy(String name, byte[] pdf) {
    }

    public MaterialList of(String nominationId, Caller caller) {
        var holder = holders.visible(nominationId, caller);
        var found = materials.of(nominationId);
        var names = organization.users(found.stream().map(one -> one.added().userId()).distinct().toList()).stream()
                .collect(Collectors.toMap(User::id, User::name));
        return new MaterialList(found.stream().map(one -> line(one, names)).toList(),
                holder.isOpen() && holders.clerk(holder, caller).isPresent());
    }

    private Line line(Material one, Map<String, String> names) {
        return new Line(one.id(), one.kind(), one.name(), one.size(), one.pages(),
                names.getOrDefault(one.added().userId(), ""), organization.unit(one.added().unitId()).name(),
                one.added().at());
    }

    /** A page as a picture, from 0. */
    public byte[] page(String nominationId, String id, int page, Caller caller) {
        return copy(nominationId, find(nominationId, id, caller), caller).picture(page);
    }

    /** The whole, which is recorded. */
    public Copy take(String nominationId, String id, Caller caller) {
        var material = find(nominationId, id, caller);
        var copy = copy(nominationId, material, caller).pdf();
        audit.record(caller.act(holders.reading(nominationId, caller), "MATERIAL_TAKEN", nominationId,
                Map.of("material", id)));
        return new Copy(material.name().replaceAll("\\.[A-Za-z]{1,5}$", "") + ".pdf", copy);
    }

    private Material find(String nominationId, String id, Caller caller) {
        holders.visible(nominationId, caller);
        return materials.find(nominationId, id).orElseThrow(NotFound::new);
    }

    private MarkedCopy copy(String nominationId, Material material, Caller caller) {
        var duty = holders.reading(nominationId, caller);
        return new MarkedCopy(files.read(material.fileId()), duty.unitName() + " " + caller.name() + " "
                + Shanghai.now(clock).format(TIME) + " 调阅");
    }
}
