package huozhong.registration.scan;

import java.util.Map;

import org.springframework.stereotype.Component;

import huozhong.shared.ArchivedRows;
import huozhong.shared.PlanArchive;

/** What of a chosen nominee's seals on paper goes to a plan's archive: each with its page. */
@Component
class StampsInArchive implements PlanArchive {

    private final ArchivedRows rows;

    StampsInArchive(ArchivedRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<String, Object> nominee(String nominationId) {
        return Map.of("stamps", rows.of("""
                select s.step, s.dossier_version, s.code, s.check_code, s.known, s.red, s.at, s.voided_at,
                    s.void_cause, s.void_note, p.file_id as scan,
                    (select u.name from user_account_facts u where u.id = s.user_id) as user_name
                from form_stamp s join scan_page p on p.id = s.page_id where s.nomination_id = ?
                order by s.at, s.id""", nominationId));
    }
}
