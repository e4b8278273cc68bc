package huozhong.registration.word;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.document.StoredFile;
import huozhong.document.Unfolding;
import huozhong.document.Uploads;
import huozhong.nomination.field.Field;
import huozhong.organization.Post;
import huozhong.registration.word.Paper.Found;
import huozhong.registration.word.WordForm.Content;
import huozhong.registration.word.WordUploads.Read;
import huozhong.registration.word.WordUploads.Taken;
import huozhong.registration.word.WordUploads.Upload;
import huozhong.roster.CheckForms;
import huozhong.roster.CheckForms.Form;
import huozhong.roster.CheckForms.Forms;
import huozhong.roster.CheckForms.Photos;
import huozhong.shared.InvalidInput;

/** Reads registration forms out of Word files, checks them and keeps each with its file; nobody is put forward yet. */
@Service
public class CheckWordForms {

    private static final int MOST_FILES = 200;
    private static final Photos NONE = new Photos(Map.of(), List.of());

    private final CheckForms check;
    private final WordForms forms;
    private final Uploads files;

    CheckWordForms(CheckForms check, WordForms forms, Uploads files) {
        this.check = check;
        this.forms = forms;
        this.files = files;
    }

    /** The import's id; where nothing can be read InvalidInput on "file" says of each file why. */
    @Transactional
    public String check(String planId, String unitId, Map<String, byte[]> uploads, Caller caller) {
        caller.requireDutyIn(unitId, Post.Kind.CLERK);
        if (uploads.size() > MOST_FILES) {
            throw new InvalidInput("file", "一次最多选" + MOST_FILES + "个文件，更多的请打包为.zip");
        }
        var taken = Unfolding.onThisNode(() -> WordUploads.take(uploads.entrySet().stream()
                .map(one -> new Upload(one.getKey(), one.getValue())).toList()));
        var beside = taken.withPhotos() == null ? NONE : Unfolding.onThisNode(() -> beside(taken));
        var photos = taken.forms().stream().map(form -> photo(form, taken)).toList();
        var unmatched = new ArrayList<>(beside.unmatched());
        var read = IntStream.range(0, photos.size()).mapToObj(i -> new Form(values(taken.forms().get(i).found()),
                photos.get(i).id != null || isFine(beside.photos().get(i + 1), i + 1, unmatched))).toList();
        var archive = taken.withPhotos() == null || beside.photos().isEmpty() ? null
                : files.store(unitId, StoredFile.Kind.PHOTO_ARCHIVE, "photos.zip", taken.withPhotos(),
                        caller.userId()).id();
        var importId = check.check(planId, unitId,
                new Forms(name(uploads, taken), read, archive, unmatched, taken.refused()), caller);
        keep(new Kept(importId, planId, unitId), taken, photos, caller);
        return importId;
    }

    /** Where forms are kept. */
    private record Kept(String importId, String planId, String unitId) {
    }

    private void keep(Kept where, Taken taken, List<Photo> photos, Caller caller) {
        var ids = taken.documents().stream().map(document -> files.store(where.unitId, StoredFile.Kind.ATTACHMENT,
                document.name(), document.content(), caller.userId()).id()).toList();
        forms.addAll(IntStream.range(0, photos.size()).mapToObj(i -> {
            var form = taken.forms().get(i);
            var notes = new ArrayList<>(form.found().notes());
            notes.addAll(photos.get(i).notes);
            return new WordForm(where.importId, i + 1, where.planId, ids.get(form.document()),
                    new Content(taken.documents().get(form.document()).name(), form.nth(), form.of(),
                            photos.get(i).id, notes, form.found().opinions(), form.found().lines()));
        }).toList());
    }

    private static Map<Field, String> values(Found found) {
        var values = new EnumMap<Field, String>(Field.class);
        for (var field : Field.values()) {
            Optional.ofNullable(found.values().get(field.key())).ifPresent(text -> values.put(field, text));
        }
        return values;
    }

    private static Photos beside(Taken taken) {
        return CheckForms.photos(Objects.requireNonNull(taken.withPhotos()), taken.forms().stream()
                .map(form -> form.found().values().getOrDefault(Field.NAME.key(), "")).toList());
    }

    private boolean isFine(byte @Nullable [] photo, int number, List<String> unmatched) {
        if (photo == null) {
            return false;
        }
        try {
            files.requirePhoto(photo);
            return true;
        } catch (InvalidInput unfit) {
            unmatched.add("第" + number + "份的照片：" + unfit.getMessage());
            return false;
        }
    }

    /** A form's photo by its relationship, or none, and what to say of it. */
    private record Photo(@Nullable String id, List<String> notes) {
    }

    private Photo photo(Read form, Taken taken) {
        var pictures = taken.documents().get(form.document()).file().pictures();
        var fine = new LinkedHashMap<String, Boolean>();
        var notes = new ArrayList<String>();
        for (var image : form.found().photos()) {
            try {
                files.requirePhoto(pictures.getOrDefault(image.id(), new byte[0]));
                fine.put(image.id(), image.cropped());
            } catch (InvalidInput unfit) {
                notes.add("表上的照片没有读取：" + unfit.getMessage());
            }
        }
        if (fine.size() > 1) {
            return new Photo(null, List.of("表上有" + fine.size() + "张图片，看不出哪张是照片，请写入后上传"));
        }
        if (fine.containsValue(true)) {
            return new Photo(fine.keySet().iterator().next(), List.of("照片在Word中裁剪过，这里按原图居中裁剪，请核对"));
        }
        return fine.isEmpty() ? new Photo(null, notes) : new Photo(fine.keySet().iterator().next(), List.of());
    }

    private static String name(Map<String, byte[]> uploads, Taken taken) {
        var names = new ArrayList<>(uploads.keySet());
        var first = names.get(0).substring(0, Math.min(names.get(0).length(), 100));
        return first + (names.size() > 1 ? "等" + names.size() + "个文件" : "") + "（登记表" + taken.forms().size() + "份）";
    }
}
