package huozhong.seal.ofd;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.w3c.dom.Element;

import huozhong.seal.signature.Sm2;
import huozhong.shared.InvalidInput;

/** A package with the signatures that it lists, laid out as we do and not otherwise. */
record SignedOfd(OfdPackage ofd, int count) {

    private static final String SEALED = "Seal";

    /** Refuses a list that names other files than those that it must (InvalidInput). */
    static SignedOfd of(OfdPackage ofd) {
        var listed = OfdXml.only(OfdXml.root(ofd.files().getOrDefault(OfdPackage.ENTRY, new byte[0])), "Signatures");
        if (listed.isEmpty() || !ofd.files().containsKey(OfdSigner.LIST)) {
            return new SignedOfd(ofd, 0);
        }
        var signatures = OfdXml.all(OfdXml.root(ofd.files().get(OfdSigner.LIST)), "Signature");
        for (var i = 0; i < signatures.size(); i++) {
            requireOurs(listed, signatures.get(i), i);
        }
        return new SignedOfd(ofd, signatures.size());
    }

    private static void requireOurs(String listed, Element signature, int number) {
        if (!listed.equals(OfdSigner.LIST) || !signature.getAttribute("Type").equals(SEALED)
                || !signature.getAttribute("ID").equals(OfdSigner.id(number))
                || !signature.getAttribute("BaseLoc").equals("/" + OfdSigner.folder(number) + OfdSigner.SIGNATURE)) {
            throw new InvalidInput("file", "OFD文件的签名列表不是本系统写出的，无法核验");
        }
    }

    Element words(int number) {
        return OfdXml.root(part(number, OfdSigner.SIGNATURE));
    }

    byte[] part(int number, String name) {
        return Optional.ofNullable(ofd.files().get(OfdSigner.folder(number) + name))
                .orElseThrow(() -> new InvalidInput("file", "OFD文件缺少签名数据"));
    }

    /** Of the signatures, as the record has them. */
    List<String> digests() {
        return IntStream.range(0, count).mapToObj(i -> Digests.sha256(part(i, OfdSigner.VALUE))).toList();
    }

    /** Everything that was there before it, its own seal included. */
    Set<String> mustBeCovered(int number) {
        var names = new TreeSet<>(ofd.files().keySet());
        names.remove(OfdSigner.LIST);
        names.remove(OfdSigner.folder(number) + OfdSigner.SIGNATURE);
        names.remove(OfdSigner.folder(number) + OfdSigner.VALUE);
        IntStream.range(number + 1, count).forEach(later -> names.removeAll(List.of(
                OfdSigner.folder(later) + OfdSigner.SIGNATURE, OfdSigner.folder(later) + OfdSigner.VALUE,
                OfdSigner.folder(later) + OfdSigner.SEAL)));
        return names;
    }

    /** The files that it covers with their digests in Base64, by their names in the package. */
    static Map<String, String> covered(Element words) {
        var covered = new HashMap<String, String>();
        for (var reference : OfdXml.all(words, "Reference")) {
            var name = reference.getAttribute("FileRef");
            if (!name.startsWith("/") || covered.put(name.substring(1), OfdXml.only(reference, "CheckValue")) != null) {
                throw new InvalidInput("file", "OFD文件的签名列表不是本系统写出的，无法核验");
            }
        }
        return covered;
    }

    /** Whether it says by which methods it was made, and these are the only ones that we know. */
    static boolean isByOurMethods(Element words) {
        var references = OfdXml.all(words, "References");
        return references.size() == 1 && references.get(0).getAttribute("CheckMethod").equals(Sm2.DIGEST.getId())
                && OfdXml.only(words, "SignatureMethod").equals(Sm2.SIGNATURE.getId())
                && OfdXml.all(words, "StampAnnot").size() == 1;
    }
}
