package huozhong.nomination.material;

import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import huozhong.document.Uploads;
import huozhong.nomination.Nomination;
import huozhong.shared.PersonalData;

/** Materials go with the draft they were added to, and when a plan's people are forgotten; that some were stays. */
@Component
class ForgetMaterials implements PersonalData {

    private final Materials materials;
    private final Uploads files;

    ForgetMaterials(Materials materials, Uploads files) {
        this.materials = materials;
        this.files = files;
    }

    @Override
    public void forgetNominees(List<String> nominationIds) {
        var held = materials.filesOf(nominationIds);
        materials.forget(nominationIds);
        files.forget(held);
    }

    @EventListener
    void on(Nomination.Deleted deleted) {
        var held = materials.filesOf(List.of(deleted.nominationId()));
        materials.delete(deleted.nominationId());
        files.forget(held);
    }
}
