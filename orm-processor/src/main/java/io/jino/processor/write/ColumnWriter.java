package io.jino.processor.write;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.jino.processor.model.BasicType;
import io.jino.processor.model.ColumnModel;
import io.jino.processor.model.ColumnOptions;
import io.jino.processor.model.Generator;
import io.jino.processor.model.Mark;
import io.jino.processor.model.Storage;
import java.util.List;
import java.util.Objects;

/** Writes the field of a column. */
final class ColumnWriter {
    private final TypeName entity;
    private final Scope scope;

    ColumnWriter(TypeName entity, Scope scope) {
        this.entity = entity;
        this.scope = scope;
    }

    // public final TextColumn<Author> fullName = text(column("full_name", "fullName"), Author::fullName);
    FieldSpec field(ColumnModel column, CodeBlock accessor) {
        var kind = kind(column);
        var initializer = CodeBlock.builder()
                .add(
                        switch (kind) {
                            case TEXT -> "text(";
                            case NUMBER -> "number(";
                            case BOOL -> "bool(";
                            case TEMPORAL -> "temporal(";
                            case PLAIN -> "plain(";
                        })
                .add(definition(column));
        if (kind != BasicType.Kind.TEXT && kind != BasicType.Kind.BOOL) {
            initializer.add(", ").add(sqlType(column.member().type(), column.storage()));
        }
        initializer.add(", ").add(isAbsentIfZero(column) ? CodeBlock.of("unlessZero($L)", accessor) : accessor);
        return FieldSpec.builder(type(column, kind), column.member().name(), PUBLIC, FINAL)
                .initializer(initializer.add(")").build())
                .build();
    }

    private static boolean isAbsentIfZero(ColumnModel column) {
        return column.generator() != null
                && column.member().type().isPrimitive()
                && kind(column) == BasicType.Kind.NUMBER;
    }

    // NumberColumn<Author, Long>
    private TypeName type(ColumnModel column, BasicType.Kind kind) {
        TypeName value = BasicType.boxed(column.member().type());
        return switch (kind) {
            case TEXT -> ParameterizedTypeName.get(Names.TEXT_COLUMN, entity);
            case NUMBER -> ParameterizedTypeName.get(Names.NUMBER_COLUMN, entity, value);
            case BOOL -> ParameterizedTypeName.get(Names.BOOLEAN_COLUMN, entity);
            case TEMPORAL -> ParameterizedTypeName.get(Names.TEMPORAL_COLUMN, entity, value);
            case PLAIN -> ParameterizedTypeName.get(Names.COLUMN, entity, value);
        };
    }

    // column("id").key().generated(Generation.identity())
    static CodeBlock definition(ColumnModel column) {
        var code = CodeBlock.builder();
        String path = column.member().path();
        if (column.column().equals(path)) {
            code.add("column($S)", path);
        } else {
            code.add("column($S, $S)", column.column(), path);
        }
        if (column.isKey()) {
            code.add(".key()");
        }
        if (column.isNullable()) {
            code.add(".nullable()");
        }
        if (column.member().has(Mark.VERSION)) {
            code.add(".version()");
        }
        var generator = column.generator();
        if (generator != null) {
            code.add(".generated($T.$L)", Names.GENERATION, generation(generator));
        } else if (column.member().has(Mark.DEFAULT)) {
            code.add(".generated($T.databaseDefault(", Names.GENERATION);
            String expression = column.options().defaultValue();
            code.add(expression.isEmpty() ? CodeBlock.of("))") : CodeBlock.of("$S))", expression));
        }
        return code.add(options(column.options())).build();
    }

    // .length(100).unique().comment("How the author signs.")
    private static CodeBlock options(ColumnOptions options) {
        var code = CodeBlock.builder();
        if (options.length() != 0) {
            code.add(".length($L)", options.length());
        }
        if (options.precision() != 0) {
            code.add(".digits($L, $L)", options.precision(), options.scale());
        }
        if (options.isUnique()) {
            code.add(".unique()");
        }
        if (!options.comment().isEmpty()) {
            code.add(".comment($S)", options.comment());
        }
        return code.build();
    }

    // sequence("author_id_seq")
    private static CodeBlock generation(Generator generator) {
        return switch (generator.strategy()) {
            case IDENTITY -> CodeBlock.of("identity()");
            case SEQUENCE -> CodeBlock.of("sequence($S)", generator.sequence());
            case UUID_V4 -> CodeBlock.of("uuidV4()");
            case UUID_V7 -> CodeBlock.of("uuidV7()");
        };
    }

    // SqlType.LONG
    // SqlType.array(SqlType.STRING)
    // SqlType.LONG.convertedBy(AuthorId::value, AuthorId::new)
    // SqlType.STRING.convertedBy(new EmailConverter())
    // SqlType.JSON.convertedBy(new JsonObjectConverter())
    // SqlType.enumByName(Color.class)
    // SqlType.enumByCode(Status.class, SqlType.STRING, Status::code)
    // SqlType.nativeEnum(Mood.class, "mood")
    private CodeBlock sqlType(TypeName type, Storage storage) {
        if (storage instanceof Storage.Basic basic) {
            return constant(basic.type());
        }
        if (storage instanceof Storage.Array array) {
            return CodeBlock.of("$T.array($L)", Names.SQL_TYPE, sqlType(array.type(), array.element()));
        }
        if (storage instanceof Storage.Value value) {
            return CodeBlock.of(
                    "$L.convertedBy($L, $L)",
                    sqlType(value.componentType(), value.stored()),
                    scope.accessor(value.type(), value.component()),
                    scope.constructor(value.type()));
        }
        if (storage instanceof Storage.Converted converted) {
            return CodeBlock.of(
                    "$L.convertedBy($L)", constant(Objects.requireNonNull(converted.to())), made(converted));
        }
        if (storage instanceof Storage.JsonText document) {
            return document.converter() == null
                    ? CodeBlock.of("$T.JSON", Names.SQL_TYPE)
                    : CodeBlock.of("$T.JSON.convertedBy($L)", Names.SQL_TYPE, made(document.converter()));
        }
        if (storage instanceof Storage.EnumName) {
            return CodeBlock.of("$T.enumByName($T.class)", Names.SQL_TYPE, type);
        }
        if (storage instanceof Storage.EnumCode coded) {
            var code = coded.codes().get(0);
            return CodeBlock.of(
                    "$T.enumByCode($T.class, $L, $L)",
                    Names.SQL_TYPE,
                    type,
                    constant(code.type()),
                    scope.accessor(type, code.method()));
        }
        if (storage instanceof Storage.NativeEnum nativeEnum) {
            return CodeBlock.of("$T.nativeEnum($T.class, $S)", Names.SQL_TYPE, type, nativeEnum.databaseType());
        }
        throw new IllegalArgumentException("No storage for " + type);
    }

    // new EmailConverter()
    // new ListConverter<String>(String.class)
    private static CodeBlock made(Storage.Converted converted) {
        var arguments = converted.arguments();
        TypeName type = arguments.isEmpty()
                ? converted.converter()
                : ParameterizedTypeName.get(converted.converter(), arguments.toArray(TypeName[]::new));
        var classes = converted.making() == Storage.Making.WITH_CLASSES
                ? arguments.stream()
                        .map(argument -> CodeBlock.of("$T.class", argument))
                        .toList()
                : List.<CodeBlock>of();
        return CodeBlock.of("new $T($L)", type, CodeBlock.join(classes, ", "));
    }

    private static CodeBlock constant(TypeName type) {
        return constant(BasicType.of(type).orElseThrow());
    }

    private static CodeBlock constant(BasicType type) {
        return CodeBlock.of("$T.$L", Names.SQL_TYPE, type.name());
    }

    private static BasicType.Kind kind(ColumnModel column) {
        // A converted number is stored as something that may not count like one: it gets no arithmetic.
        return column.storage() instanceof Storage.Basic basic ? basic.type().kind() : BasicType.Kind.PLAIN;
    }
}
