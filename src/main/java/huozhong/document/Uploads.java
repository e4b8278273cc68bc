package huozhong.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.shared.Ids;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;

/**
 * Takes uploads in and gives them out. A file that is refused says why (InvalidInput on "file"); one whose transaction
 * rolls back leaves an orphan on the disk, which is swept after a day.
 */
@Service
public class Uploads {

    private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);
    private static final Duration ORPHAN = Duration.ofDays(1);
    private static final int MAX_NAME = 200;

    private final StoredFiles files;
    private final Folder folder;
    private final Store store;
    private final Clock clock;
    private final TransactionTemplate ofItsOwn;

    Uploads(StoredFiles files, Folder folder, Store store, Clock clock,
          PlatformTransactionManager transactions) {
        this.files = files;
        this.folder = folder;
        this.store = store;
        this.clock = clock;
        this.ofItsOwn = new TransactionTemplate(transactions,
                new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));
    }

    /** Reads no further than the kind allows. */
    @Transactional
    public StoredFile store(String ownerUnitId, StoredFile.Kind kind, String name, InputStream content,
                            String byUserId) {
        try {
            return store(ownerUnitId, kind, name, content.readNBytes(kind.maxBytes() + 1), byUserId);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Transactional
    public StoredFile store(String ownerUnitId, StoredFile.Kind kind, String name, byte[] content, String byUserId) {
        store.requireRight();
        var accepted = Accepted.of(kind, content);
        var sha256 = Bytes.sha256(accepted.bytes());
        files.lock(sha256);
        folder.put(sha256, accepted.bytes(), clock.instant());
        var file = new StoredFile(Ids.next(), sha256, kind, accepted.mediaType(), accepted.bytes().length, shown(name),
                ownerUnitId, byUserId, Shanghai.now(clock));
        files.add(file);
        return file;
    }

    /** Refuses, by its header alone, what could not be stored as a photo. */
    public void requirePhoto(byte[] content) {
        Picture.of(content);
    }

    /** As it would be stored as a photo, to be looked at before. */
    public byte[] portrait(byte[] content) {
        return Unfolding.onThisNode(() -> Picture.of(content).portrait());
    }

    @Transactional(readOnly = true)
    public StoredFile file(String id) {
        return files.find(id).orElseThrow(NotFound::new);
    }

    /** A form may name a file only if the acting unit uploaded it, and for that purpose. */
    @Transactional(readOnly = true)
    public void requireOwned(String id, String unitId, StoredFile.Kind kind) {
        files.find(id).filter(file -> file.ownerUnitId().equals(unitId) && file.kind() == kind)
                .orElseThrow(() -> new InvalidInput(kind == StoredFile.Kind.PHOTO ? "photo" : "scan",
                        "没有找到本单位上传的这个文件，请重新上传"));
    }

    /** The ids of all files with this one's content, its own among them. */
    @Transactional(readOnly = true)
    public List<String> alike(String id) {
        return files.withContent(file(id).sha256());
    }

    /** The file with its bytes; a content that is gone or changed on the disk is a bug, not an answer. */
    @Transactional(readOnly = true)
    public FileContent read(String id) {
        var file = file(id);
        store.requireRight();
        return new FileContent(file, folder.get(file.sha256()));
    }

    /** Removes files for good; a content goes with the last of them, one stored today with the next sweep. */
    @Transactional
    public void forget(Collection<String> ids) {
        var found = ids.stream().distinct().flatMap(id -> files.find(id).stream()).toList();
        found.forEach(file -> files.remove(file.id()));
        var contents = found.stream().map(StoredFile::sha256).distinct().toList();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                contents.forEach(sha256 -> discard(sha256, clock.instant().minus(ORPHAN)));
            }
        });
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "Asia/Shanghai")
    void sweep() {
        if (!store.isRight()) {
            return;
        }
        var before = clock.instant().minus(ORPHAN);
        folder.sweepRemains(before);
        folder.old(before).forEach(sha256 -> discard(sha256, before));
    }

    /** Asked again under the lock: somebody may be storing it anew just now, on another node. */
    private void discard(String sha256, Instant before) {
        if (!store.isRight() || files.want(sha256)) {
            return;
        }
        try {
            ofItsOwn.executeWithoutResult(status -> removeLocked(sha256, before));
        } catch (TransientDataAccessException storedAnewNow) {
            LOG.info("A content that nobody wanted is being stored again, and stays");
        }
    }

    private void removeLocked(String sha256, Instant before) {
        files.lock(sha256);
        if (!files.want(sha256) && folder.isOld(sha256, before)) {
            folder.remove(sha256);
            files.unlist(sha256);
        }
    }

    /** The last part of the name as the browser sent it, without what could break a header or a line. */
    private static String shown(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var clean = last.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "").strip();
        return clean.codePoints().limit(MAX_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
