package garden;

import static garden.PlantTable.PLANT;

import io.jino.Db;
import io.vertx.core.Future;
import java.util.List;

/** What an application does; not run here, because the address is an example. */
final class Garden {
    void show() {
        Db db = Db.connect("postgresql://app:secret@localhost/garden");

        Future<List<Plant>> tall = db.all(PLANT.find().where(PLANT.height.gt(100)));
        tall.onSuccess(plants -> plants.forEach(System.out::println));
    }
}
