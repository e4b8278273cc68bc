package huozhong.registration.word;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import huozhong.registration.word.Paper.Shown;

/**
 * A form that was read from Word, as it is kept beside its row of the import: its file (none once somebody of it was
 * forgotten), and what stands on it.
 */
record WordForm(String importId, int row, String planId, @Nullable String fileId, Content content) {

    /** Which of its file's forms it is; the photo's relationship in the file; what it says, and what to look at. */
    record Content(String fileName, int nth, int of, @Nullable String photo, List<String> notes,
                   Map<String, String> opinions, List<List<Shown>> lines) {
    }
}
