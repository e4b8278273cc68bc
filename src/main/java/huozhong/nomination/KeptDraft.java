package huozhong.nomination;

import java.util.List;

import org.jspecify.annotations.Nullable;

import huozhong.nomination.field.Field;

/** A draft as it is kept: its version, what it lacks, and what may be told of the same person elsewhere. */
public record KeptDraft(String id, String number, int version, List<Field> missing, @Nullable String notice) {
}
