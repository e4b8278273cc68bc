package huozhong.roster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.nomination.people.ExportNominees;
import huozhong.nomination.people.ExportNominees.Export;
import huozhong.nomination.people.NomineeQuery;

/** 导出: a filtered list of people as a workbook in annex 2's layout. */
@Service
@Transactional
public class NomineeWorkbook {

    private final ExportNominees export;

    NomineeWorkbook(ExportNominees export) {
        this.export = export;
    }

    public byte[] masked(NomineeQuery query, Caller caller) {
        return workbook(export.masked(query, caller));
    }

    /** Mobiles in full, of those and of as many as the caller may have. */
    public byte[] inFull(NomineeQuery query, Caller caller) {
        return workbook(export.inFull(query, caller));
    }

    private static byte[] workbook(Export people) {
        var plan = people.plan();
        try (var roster = new RosterList(RosterJudge.categories(plan), people.counts(), people.unit(),
                plan.options().rosterPerCategory()); var out = new ByteArrayOutputStream()) {
            people.people().accept(roster::add);
            roster.sign(people.signature());
            roster.write(out);
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
