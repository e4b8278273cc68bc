package huozhong.submission.paper;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.document.StoredFile;
import huozhong.document.Uploads;
import huozhong.nomination.Dossier;
import huozhong.organization.Organization;
import huozhong.plan.PlanBook;
import huozhong.rendering.CheckCode;
import huozhong.roster.RosterWorkbook;
import huozhong.roster.RosterWorkbook.Group;
import huozhong.submission.UnitList;

/** Writes a version's two files, and the PDF once more for whoever seals it electronically. */
@Component
class RosterFiles {

    private final RosterSheets sheets;
    private final Uploads uploads;
    private final PlanBook plans;
    private final Organization organization;

    RosterFiles(RosterSheets sheets, Uploads uploads, PlanBook plans, Organization organization) {
        this.sheets = sheets;
        this.uploads = uploads;
        this.plans = plans;
        this.organization = organization;
    }

    /** The two files by their ids, and the parts as they lie on paper. */
    record Written(String workbookId, String paperId, List<RosterPart> parts, @Nullable String editionId) {
    }

    Written write(RosterSheets.Layout layout, String userId) {
        var unit = organization.unit(layout.unitId());
        var groups = layout.parts().stream().map(RosterSheets.Part::lines)
                .flatMap(lines -> RosterContent.grouped(lines).entrySet().stream())
                .map(group -> new Group(group.getKey(), group.getValue().stream().map(RosterFiles::dossier).toList()))
                .toList();
        var workbook = RosterWorkbook.of(unit.name(), isPerCategory(layout.planId()), groups,
                layout.title() + "　校验码 " + CheckCode.printed(layout.checkCode()));
        var printed = sheets.print(layout);
        return new Written(
                uploads.store(unit.id(), StoredFile.Kind.ROSTER, layout.title() + ".xlsx", workbook, userId).id(),
                uploads.store(unit.id(), StoredFile.Kind.SEALED, layout.title() + ".pdf", printed.pdf(), userId).id(),
                printed.parts(), printed.editionId());
    }

    /** The same pages, with day and seal left to be put into their boxes. */
    byte[] toSeal(RosterVersion version) {
        var groups = RosterContent.grouped(version.lines());
        var parts = version.parts().stream().map(part -> new RosterSheets.Part(part.category(), part.code(),
                part.category().isEmpty() ? version.lines() : groups.getOrDefault(part.category(), List.of())))
                .toList();
        return sheets.toSeal(new RosterSheets.Layout(version.list().planId(), version.list().unitId(), version.title(),
                version.checkCode(), parts), version.made().editionId());
    }

    boolean isPerCategory(String planId) {
        return plans.plan(planId).options().rosterPerCategory();
    }

    /** By its list's number, or before it has one by its unit's name. */
    String title(UnitList list, String listNumber, int number) {
        var whose = listNumber.isEmpty() ? organization.unit(list.unitId()).name() : listNumber;
        return whose + "汇总表第" + number + "版";
    }

    private static Dossier dossier(RosterLine line) {
        return Dossier.of(field -> switch (field) {
            case NAME -> line.name();
            case GENDER -> line.gender();
            case BIRTH -> RosterSheets.month(line.birth());
            case ETHNICITY -> line.ethnicity();
            case POLITICS -> line.politics();
            case EMPLOYER -> line.employer();
            case MOBILE -> line.mobile();
            case CATEGORY -> line.category();
            case SPECIALTY, DEEDS, HONOURS, PHOTO -> null;
        });
    }
}
