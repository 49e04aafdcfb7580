"""The loop by which all three networks are trained: resumable, its rate falling with the share of a plan's hours that is spent, weights averaged over time.

The checkpoint work/NAME.pt is written every 45 s of processor time; of its weights the averaged ones (`mean`) are exported. A longer --hours given later
makes the run longer; --begin lets the rate fall anew from there. Exit status 3: the plan was done before.
"""
import argparse, copy, math, os, sys, time
import numpy as np, torch
from begin import begin
from head_data import HERE

WORK = os.path.join(HERE, 'work')


def options(name, hours, batch, keep=0.998):
    ap = argparse.ArgumentParser()
    ap.add_argument('--hours', type=float, default=hours)
    ap.add_argument('--begin', type=float, default=0.0, help='hours already spent when this plan began: the rate falls anew from there')
    ap.add_argument('--minutes', type=float, default=9.5)
    ap.add_argument('--batch', type=int, default=batch)
    ap.add_argument('--rate', type=float, default=2e-3)
    ap.add_argument('--keep', type=float, default=keep, help="memory of the weights' average: over about 1 / (1 - keep) steps")
    ap.add_argument('--name', default=name)
    ap.add_argument('--from-onnx', metavar='FILE', help='where no checkpoint is: begin with the weights of this export')
    return ap.parse_args()


def train(a, net, part, data, seed, draw, loss_of, evaluate, start=lambda rng: None, groups=None, every=50):
    """draw(rng) answers a batch, the network's input first, and loss_of(*batch) its loss; evaluate(net) is printed at the end of the plan. Where no
    checkpoint is, the weights begin with those of the part in the file a.from_onnx (begin.py), else start(rng) prepares them. groups are the optimiser's,
    each with its factor k of the rate; data.refresh() takes up new shards."""
    path = os.path.join(WORK, a.name + '.pt')
    spent, step, first, mean = 0.0, 0, 0, {}
    opt = torch.optim.AdamW(groups or net.parameters(), lr=a.rate, weight_decay=1e-4)
    if os.path.exists(path):
        z = torch.load(path)
        net.load_state_dict(z['net'])
        if z['opt']:
            opt.load_state_dict(z['opt'])
        spent, step, first, mean = z['spent'], z['step'], z.get('first', 0), z['mean']
    else:
        rng = np.random.default_rng(3)
        if a.from_onnx:
            step = first = begin(net, part, a.from_onnx, lambda: draw(rng)[0])
            print('begin', evaluate(net), flush=True)
        else:
            start(rng)
    if spent >= a.hours * 3600:
        sys.exit(3)  # the plan is done
    mean = mean or {k: v.clone() for k, v in net.state_dict().items()}
    rng = np.random.default_rng([seed, step])
    last, wall, saved, run = time.process_time(), time.time(), spent, []

    def save():
        torch.save(dict(net=net.state_dict(), opt=opt.state_dict(), spent=spent, step=step, first=first, mean=mean), path + '.part')
        os.replace(path + '.part', path)

    while time.time() - wall < a.minutes * 60 and spent < a.hours * 3600:
        share = np.clip((spent / 3600 - a.begin) / (a.hours - a.begin), 0, 1)
        lr = a.rate * min(1, (step - first + 1) / 200) * (0.5 + 0.5 * math.cos(math.pi * share)) + 1e-6
        for g in opt.param_groups:
            g['lr'] = lr * g.get('k', 1)
        loss = loss_of(*draw(rng))
        opt.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 5.0)
        opt.step()
        step += 1
        average(mean, net, min(a.keep, 1 - 1 / (step + 1)))
        now = time.process_time()
        spent, last = spent + now - last, now
        run.append(loss.item())
        if spent - saved > 45:
            save()
            saved = spent
        if step % every == 0:
            print(f'step {step} spent {spent/60:.1f} min lr {lr:.1e} loss {np.mean(run[-100:]):.4f} shards {len(data.s)} {step*a.batch} items', flush=True)
            data.refresh()
    save()
    if spent >= a.hours * 3600:
        best = copy.deepcopy(net)
        best.load_state_dict(mean)
        print('held out', evaluate(best), flush=True)


@torch.no_grad()
def average(mean, net, keep):
    for n, v in net.state_dict().items():
        if v.dtype.is_floating_point:
            mean[n].mul_(keep).add_(v, alpha=1 - keep)
        else:
            mean[n].copy_(v)
