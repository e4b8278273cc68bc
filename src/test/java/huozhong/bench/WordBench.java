package huozhong.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.springframework.context.ApplicationContext;

import huozhong.nomination.Kangping;
import huozhong.registration.word.CheckWordForms;
import huozhong.registration.word.Docx;

/** A zip of registration forms in Word, each with its photo: read, checked and kept. */
final class WordBench {

    private static final double BAR = 10;

    private final ApplicationContext beans;

    WordBench(ApplicationContext beans) {
        this.beans = beans;
    }

    List<Line> measure(boolean quick) throws Exception {
        var forms = quick ? 20 : 100;
        run(10, 0);
        var seconds = run(forms, 10);
        return List.of(Line.atLeast(BAR, forms / seconds, "words, a zip of forms", "%d forms in %.1f s, %.1f a second",
                forms, seconds, forms / seconds));
    }

    private double run(int forms, int from) throws IOException {
        var places = beans.getAutowireCapableBeanFactory().createBean(Kangping.class);
        var zip = zip(forms, from);
        var begin = System.nanoTime();
        beans.getBean(CheckWordForms.class).check(places.plan.id(), places.publicity.id(), Map.of("forms.zip", zip),
                places.caller(places.clerk));
        return (System.nanoTime() - begin) / 1e9;
    }

    private static byte[] zip(int forms, int from) throws IOException {
        var photo = Docx.jpeg(826, 1158);
        var bytes = new ByteArrayOutputStream();
        try (var to = new ZipOutputStream(bytes)) {
            for (var i = from; i < from + forms; i++) {
                to.putNextEntry(new ZipEntry(i + ".docx"));
                to.write(Docx.withPhoto("王" + (char) ('一' + i), String.valueOf(13_500_000_000L + i), photo));
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
