package io.jino.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores a component as a JSON document: {@code jsonb} on PostgreSQL, {@code json} on MySQL and MariaDB.
 *
 * <pre>{@code
 * record Profile(int age, @Nullable String city) {}
 *
 * @Entity
 * record Reader(@Id long id, @Json Profile profile, @Json List<String> tags, @Json @Nullable String raw) {}
 * }</pre>
 *
 * <p>Each component of a record is a member of the document, with its own name or that of Jackson's {@code @JsonProperty},
 * and an expression: {@code READER.profile.age.gt(16)}. Records in it have members, too. {@link Default} on a component says
 * what it is where the document does not have it. Other types, and records that Jackson's annotations give another form, are
 * documents as a whole; a {@code String} is the text of any document, and with {@link Convert} on the component another type
 * can be made of that text.
 *
 * <p>Objects are written and read by Jackson, or by the application's own {@link io.jino.json.JsonFormat}. It has to be there;
 * otherwise the first document is an {@link io.jino.error.InvalidQueryException}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.METHOD})
public @interface Json {}
