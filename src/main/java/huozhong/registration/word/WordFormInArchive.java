package huozhong.registration.word;

import java.util.Map;

import org.springframework.stereotype.Component;

import huozhong.shared.ArchivedRows;
import huozhong.shared.PlanArchive;

/** Of a chosen nominee the Word file in which his form came. */
@Component
class WordFormInArchive implements PlanArchive {

    private final ArchivedRows rows;

    WordFormInArchive(ArchivedRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<String, Object> nominee(String nominationId) {
        return Map.of("wordForms", rows.of("""
                select f.file_id as scan from word_form f join roster_row_facts r
                on r.import_id = f.import_id and r.sheet_row = f.sheet_row where r.nomination_id = ?
                and not exists (select 1 from word_form other where other.file_id = f.file_id
                    and (other.import_id <> f.import_id or other.sheet_row <> f.sheet_row))""", nominationId));
    }
}
