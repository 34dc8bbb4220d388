package javadoc;

import static javadoc.ReaderTable.READER;

/** What the Javadoc of documents shows. */
final class DocumentExamples {
    Object column() {
        return READER.find().where(READER.profile.age.gt(16));
    }

    Object member() {
        return READER.update().set(READER.profile.age.to(17)).where(READER.id.eq(1L));
    }

    Object text() {
        return READER.find(READER.profile.city.upper()).where(READER.profile.city.startsWith("B"));
    }

    Object bool() {
        return READER.find(READER.id).where(READER.profile.newsletter);
    }

    Object temporal() {
        return READER.find(READER.id).where(READER.profile.born.year().lt(2000));
    }

    Object number() {
        return READER.update()
                .set(READER.profile.age.to(READER.profile.age.plus(1)))
                .all();
    }
}
