package huozhong.submission.parcel;

import java.util.List;

import org.springframework.stereotype.Component;

import huozhong.plan.Plan;

/** 汇总表, as it goes into a parcel. */
@Component
class ParcelRoster {

    List<Difference> differences(Plan plan, String unitId, List<ListPerson> people) {
        return List.of();
    }

    List<ParcelFile> files(Plan plan, String unitId, ParcelNames names) {
        return List.of();
    }

    List<ParcelManifest.RosterOf> versions(Plan plan, String unitId) {
        return List.of();
    }
}
