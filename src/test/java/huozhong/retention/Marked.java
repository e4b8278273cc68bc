package huozhong.retention;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;

import huozhong.MainJobScene.Person;
import huozhong.shared.Ids;

/** A person whose name, mobile and texts stand nowhere else in the world. */
record Marked(int number, String name, String mobile, String text) {

    static Marked person(int number) {
        var id = Ids.next();
        var unique = id.substring(0, 10).chars().mapToObj(digit -> "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳".substring(
                Character.digit(digit, 16), Character.digit(digit, 16) + 1)).collect(Collectors.joining());
        var mobile = "139" + String.format("%08d", Integer.toUnsignedLong(id.hashCode()) % 100_000_000);
        return new Marked(number, "𬎆" + unique, mobile, "记号" + unique);
    }

    Person onRoster(String employer) {
        return new Person(number, name, employer, mobile, "卫生健康");
    }

    List<String> traces() {
        return List.of(name, mobile, text);
    }

    byte[] photo() {
        var image = new BufferedImage(413, 579, BufferedImage.TYPE_INT_RGB);
        var random = new Random(name.hashCode());
        for (var x = 0; x < 413; x++) {
            for (var y = 0; y < 579; y++) {
                image.setRGB(x, y, x / 40 * 3 * (y / 40) * 5 + random.nextInt(4));
            }
        }
        image.setRGB(0, 0, name.hashCode());
        image.createGraphics().drawString(mobile, 100, 100);
        return jpeg(image);
    }

    private static byte[] jpeg(BufferedImage image) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpg", out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** An opinion on paper; the name stands in the file as it is. */
    byte[] scan() {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            var about = new PDDocumentInformation();
            about.setSubject(mobile);
            document.setDocumentInformation(about);
            document.addPage(new PDPage());
            document.save(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static byte[] photos(List<Marked> people) {
        try (var out = new ByteArrayOutputStream()) {
            try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                for (var person : people) {
                    zip.putNextEntry(new ZipEntry(person.number + "_" + person.name + ".jpg"));
                    zip.write(person.photo());
                    zip.closeEntry();
                }
            }
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
