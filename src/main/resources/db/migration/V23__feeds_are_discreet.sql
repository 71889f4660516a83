-- About the steps of private strategies, a feed says only how long they take, unless it was created to say all. The version before
-- this one creates discreet feeds; when it replaces a feed, it leaves what that feed was to say.
set local lock_timeout = '5s';

alter table calendar_feeds
    add column details text not null default 'DISCREET',
    add constraint calendar_feeds_details_known check (details in ('DISCREET', 'FULL')) not valid;
