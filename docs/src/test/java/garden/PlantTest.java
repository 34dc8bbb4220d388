package garden;

import static garden.PlantTable.PLANT;
import static io.jino.test.Await.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jino.Db;
import io.jino.ddl.Schema;
import io.jino.test.JinoTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@JinoTest
class PlantTest {
    @Test
    void grows(Db db) {
        await(db.create(Schema.of(PLANT)));
        await(db.insertAll(PLANT, List.of(new Plant(0, "daisy", 20), new Plant(0, "sunflower", 200))));

        List<Plant> tall = await(db.all(PLANT.find().where(PLANT.height.gt(100))));

        assertEquals(List.of(new Plant(2, "sunflower", 200)), tall);
    }
}
