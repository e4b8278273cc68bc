package huozhong.registration.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import huozhong.document.Uploads;
import huozhong.document.WordFile;
import huozhong.roster.FormPhotos;

/** The photos on the forms, read out of their files again. */
@Component
class WordFormPhotos implements FormPhotos {

    private final WordForms forms;
    private final Uploads files;

    WordFormPhotos(WordForms forms, Uploads files) {
        this.forms = forms;
        this.files = files;
    }

    @Override
    public Map<Integer, byte[]> of(String importId) {
        var found = new HashMap<Integer, byte[]>();
        forms.ready(importId).stream().filter(form -> form.fileId() != null)
                .collect(Collectors.groupingBy(form -> Objects.requireNonNull(form.fileId())))
                .forEach((file, some) -> found.putAll(photos(file, some)));
        return found;
    }

    Optional<byte[]> photo(WordForm form) {
        return form.fileId() == null ? Optional.empty()
                : Optional.ofNullable(photos(form.fileId(), List.of(form)).get(form.row()));
    }

    private Map<Integer, byte[]> photos(String file, List<WordForm> some) {
        var pictures = WordFile.of(files.read(file).bytes()).pictures();
        var found = new HashMap<Integer, byte[]>();
        some.forEach(form -> {
            var picture = form.content().photo() == null ? null : pictures.get(form.content().photo());
            if (picture != null) {
                found.put(form.row(), picture);
            }
        });
        return found;
    }
}
