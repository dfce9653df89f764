// Ways to the database, one a node, which can be cut and stalled. In a process of its own, so that what goes through takes
// nothing from those who ask and measure.
import { DatabaseProxy } from '../../libs/testing/src/database/database-proxy.ts';

const proxies = [];
const orders = {
  async add(target) {
    const proxy = await DatabaseProxy.to(target);
    proxies.push(proxy);
    return proxy.url;
  },
  cut: (index) => proxies[index].close(),
  mend: (index) => proxies[index].open(),
  stall: (index) => proxies[index].stall(),
  resume: (index) => proxies[index].resume(),
};

process.on('message', async ({ order, argument }) => {
  try {
    process.send({ result: await orders[order](argument) });
  } catch (error) {
    process.send({ error: error.stack });
  }
});
process.on('disconnect', () => process.exit());
