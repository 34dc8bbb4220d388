package io.jino.tck.json;

import static io.jino.tck.json.model.ReaderTable.READER;
import static org.assertj.core.api.Assertions.assertThat;

import io.jino.schema.Assignment;
import io.jino.sql.Dialect;
import io.jino.sql.Renderer;
import io.jino.tck.json.model.Reader;
import org.junit.jupiter.api.Test;

/** What each database is sent, where it is not at hand, too. */
class JsonTextTest {
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    private static String change(Dialect dialect, Assignment<Reader>... assignments) {
        String text = Renderer.command(dialect, READER.update().set(assignments).all())
                .text();
        return text.substring(text.indexOf(" = ") + 3);
    }

    @Test
    void a_nested_member_is_set_and_another_one_removed() {
        Assignment<Reader> city = READER.profile.address.city.to("Ulm");
        Assignment<Reader> age = READER.profile.age.remove();
        Assignment<Reader> street = READER.profile.address.street.remove();

        assertThat(change(Dialect.postgres(), city, age, street))
                .isEqualTo("coalesce(nullif(\"profile\", 'null'), '{}') - 'age' || jsonb_build_object('address',"
                        + " coalesce(nullif((\"profile\" -> 'address'), 'null'), '{}') - 'street' ||"
                        + " jsonb_build_object('city', $1::text::jsonb))");
        assertThat(change(Dialect.mysql(), city, age, street))
                .isEqualTo("json_set(json_remove(coalesce(nullif(`profile`, cast('null' as json)), json_object()),"
                        + " '$.\"age\"'), '$.\"address\"', json_set(json_remove(coalesce(nullif(json_extract(`profile`,"
                        + " '$.\"address\"'), cast('null' as json)), json_object()), '$.\"street\"'), '$.\"city\"',"
                        + " cast(? as json)))");
        assertThat(change(Dialect.mariadb(), city))
                .isEqualTo("json_set(coalesce(nullif(`profile`, 'null'), json_object()), '$.\"address\"',"
                        + " json_set(coalesce(nullif(json_extract(`profile`, '$.\"address\"'), 'null'), json_object()),"
                        + " '$.\"city\"', json_extract(?, '$')))");
    }

    @Test
    void what_is_only_removed_makes_no_object() {
        Assignment<Reader> age = READER.profile.age.remove();
        Assignment<Reader> city = READER.profile.address.city.remove();

        assertThat(change(Dialect.postgres(), city, age))
                .isEqualTo("case when jsonb_typeof(\"profile\") = 'object' then \"profile\" - 'age' #-"
                        + " '{\"address\",\"city\"}' else \"profile\" end");
        assertThat(change(Dialect.mysql(), city, age))
                .isEqualTo("json_remove(`profile`, '$.\"address\".\"city\"', '$.\"age\"')");
    }

    @Test
    void a_removed_object_begins_anew_with_what_is_set_in_it() {
        Assignment<Reader> gone = READER.profile.address.remove();
        Assignment<Reader> city = READER.profile.address.city.to("Ulm");

        assertThat(change(Dialect.postgres(), gone, city))
                .endsWith(
                        " || jsonb_build_object('address', '{}'::jsonb || jsonb_build_object('city', $1::text::jsonb))");
        assertThat(change(Dialect.mysql(), gone, city))
                .endsWith(", '$.\"address\"', json_set(json_object(), '$.\"city\"', cast(? as json)))");
        assertThat(change(Dialect.postgres(), city, gone)).contains("\"profile\" - 'address' else");
    }
}
