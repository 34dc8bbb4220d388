package io.jino.processor.check;

import io.jino.processor.model.EntityModel;
import io.jino.processor.model.Problem;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** All the rules for entities. */
public final class Checks {
    private static final List<Function<EntityModel, Stream<Problem>>> RULES = List.of(
            EntityRules::isAnEntity,
            EntityRules::hasConstructor,
            EntityRules::hasKey,
            ComponentRules::canBeReadAndWritten,
            ComponentRules::hasReachableType,
            ComponentRules::primitiveIsNeverNull,
            ComponentRules::recordKeepsAllComponents,
            ComponentRules::annotationsAgree,
            NameRules::namesAreNotBlank,
            NameRules::namesAreShort,
            NameRules::columnsDiffer,
            NameRules::namesAreFree,
            NameRules::keyRecordIsFree,
            StorageRules::typeCanBeStored,
            StorageRules::converterFits,
            StorageRules::converterCanBeMade,
            StorageRules::enumHasOneCode,
            StorageRules::enumeratedIsAnEnum,
            StorageRules::onlyNativeEnumsNameTheirType,
            KeyRules::generatedValueIsAnId,
            KeyRules::generatedTypeFits,
            KeyRules::onlySequencesAreNamed,
            KeyRules::compositeKeyCanBeCompared,
            KeyRules::embeddedKeyIsComplete,
            RoleRules::versionCounts,
            RoleRules::versionIsNotNull,
            RoleRules::thereIsOneVersion,
            RoleRules::defaultIsNullable,
            EmbeddedRules::embeddedIsARecord,
            EmbeddedRules::embeddedEnds,
            EmbeddedRules::embeddedIsNotGeneric,
            EmbeddedRules::embeddedIsNotEmpty,
            EmbeddedRules::rolesStandOnTheEntity);

    private Checks() {}

    /** Everything that is wrong with an entity. */
    public static List<Problem> problems(EntityModel entity) {
        return RULES.stream().flatMap(rule -> rule.apply(entity)).distinct().toList();
    }
}
